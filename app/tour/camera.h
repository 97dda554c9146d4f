#pragma once

#include "ui/theme/theme.h"

#include <QDir>
#include <QSize>
#include <QStringList>

class QApplication;

namespace bothy {

class MainWindow;
struct TourStage;

/// One way the window can look.
struct Look {
    QString suffix; ///< of the file; empty for the ordinary look
    ThemeName theme = ThemeName::Light;
    double text = 1.0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QSize size;
};

/// Every theme, at 100 % in a window of the usual size and at 200 % in the smallest, in both directions.
/// The ordinary look stands first.
const std::vector<Look>& tourLooks();

/// Takes the pictures of the tour and lays them out on contact sheets, one for each look. Remembers only the
/// names of the files; pictures are read again from disk for the sheets, so that memory stays small.
class Camera {
public:
    Camera(QApplication& qt, const QString& folder);

    /// One picture in each look; false when one could not be written.
    bool shoot(const TourStage& stage, const QString& name);
    /// One picture in the ordinary look only, for states that differ from another in a sentence.
    bool shootOnce(const TourStage& stage, const QString& name);
    /// `sheet<suffix>.png` for each look; false when one could not be written.
    bool developSheets() const;

private:
    void wear(const TourStage& stage, const Look& look);
    bool save(MainWindow& window, const QString& name, const Look& look);

    QApplication& m_qt;
    QDir m_folder;
    std::map<QString, QStringList> m_taken; ///< files by the suffix of their look
};

/// Lets layouts and queued work come to rest: sizes, wrapping, sizes again.
void letSettle();

} // namespace bothy
