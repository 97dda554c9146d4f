#pragma once

#include "app/tour/eye.h"

#include <QDir>
#include <QStringList>

#include <map>

namespace bothy {

struct Look;

/// Takes the pictures of the tour, each state in every look, and lays them out on contact sheets, one for each
/// look. Remembers only the names of the files; pictures are read again from disk for the sheets, so that memory
/// stays small.
class Camera : public TourEye {
public:
    explicit Camera(const QString& folder);

    bool look(const TourStage& stage, const QString& state) override;
    /// `sheet<suffix>.png` for each look; false when one could not be written.
    bool developSheets() const;

private:
    bool save(MainWindow& window, const QString& state, const Look& look);

    QDir m_folder;
    std::map<QString, QStringList> m_taken; ///< files by the suffix of their look
};

} // namespace bothy
