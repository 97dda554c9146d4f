#pragma once

#include "app/tour/eye.h"
#include "app/tour/looks.h"

#include <QDir>
#include <QStringList>

#include <functional>
#include <map>

namespace bothy {

/// Takes the pictures of the tour and lays them out on contact sheets: all on one, or one sheet for each look where
/// every look is drawn. Remembers only the names of the files; pictures are read again from disk for the sheets, so
/// that memory stays small.
class Camera : public TourEye {
public:
    /// Hears after each picture how many there are by now, and of what the last one is.
    using Counted = std::function<void(int pictures, const QString& state)>;

    Camera(const QString& folder, Pictures pictures, Counted counted);

    bool look(const TourStage& stage, const QString& state) override;
    /// Paths of the sheets, that of the ordinary look first; `sheet<suffix>.png`. Empty when one could not be written.
    QStringList developSheets() const;

private:
    bool save(MainWindow& window, const QString& state, const Look& look);

    QDir m_folder;
    Pictures m_pictures;
    Counted m_counted;
    int m_count = 0;
    std::map<QString, QStringList> m_taken; ///< files by the suffix of their sheet
};

} // namespace bothy
