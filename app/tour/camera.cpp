#include "app/tour/camera.h"

#include "app/tour/stage.h"

#include <QApplication>
#include <QPainter>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1180, 780);
constexpr QSize SmallestSize(800, 560);
constexpr int SheetColumns = 6;
constexpr int ThumbnailWidth = 400;
constexpr int SheetGap = 8;

std::vector<Look> makeLooks() {
    std::vector<Look> looks;
    for (const double text : {1.0, 2.0})
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const auto& [theme, name] :
                 {std::pair(ThemeName::Light, u""_s), std::pair(ThemeName::Dark, u"-dark"_s),
                  std::pair(ThemeName::HighContrastLight, u"-hc-light"_s),
                  std::pair(ThemeName::HighContrastDark, u"-hc-dark"_s)})
                looks.push_back(
                    {name + (direction == Qt::RightToLeft ? u"-rtl"_s : u""_s) + (text > 1 ? u"-200"_s : u""_s), theme,
                     text, direction, text > 1 ? SmallestSize : UsualSize});
    return looks;
}

} // namespace

const std::vector<Look>& tourLooks() {
    static const std::vector<Look> looks = makeLooks();
    return looks;
}

void letSettle() {
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

Camera::Camera(QApplication& qt, const QString& folder)
    : m_qt(qt)
    , m_folder(folder) {
    m_folder.mkpath(u"."_s);
}

void Camera::wear(const TourStage& stage, const Look& look) {
    stage.theme->apply(m_qt, look.theme, look.text);
    m_qt.setLayoutDirection(look.direction);
    stage.window->resize(look.size);
    letSettle();
}

bool Camera::save(MainWindow& window, const QString& name, const Look& look) {
    const QString file = name + look.suffix + u".png"_s;
    m_taken[look.suffix].append(file);
    return window.grab().save(m_folder.filePath(file));
}

bool Camera::shoot(const TourStage& stage, const QString& name) {
    bool written = true;
    for (const Look& look : tourLooks()) {
        wear(stage, look);
        written = save(*stage.window, name, look) && written;
    }
    wear(stage, tourLooks().front());
    return written;
}

bool Camera::shootOnce(const TourStage& stage, const QString& name) {
    wear(stage, tourLooks().front());
    return save(*stage.window, name, tourLooks().front());
}

bool Camera::developSheets() const {
    bool written = true;
    for (const auto& [suffix, files] : m_taken) {
        const QSize first = QImage(m_folder.filePath(files.front())).size();
        const QSize thumbnail = first.scaled(ThumbnailWidth, first.height(), Qt::KeepAspectRatio);
        const int rows = (static_cast<int>(files.size()) + SheetColumns - 1) / SheetColumns;
        QImage sheet((thumbnail.width() + SheetGap) * SheetColumns, (thumbnail.height() + SheetGap) * rows,
                     QImage::Format_RGB32);
        sheet.fill(tokensFor(ThemeName::Light).raised);
        QPainter painter(&sheet);
        for (int i = 0; i < files.size(); ++i) {
            const QImage picture(m_folder.filePath(files[i]));
            const QPoint place((i % SheetColumns) * (thumbnail.width() + SheetGap),
                               (i / SheetColumns) * (thumbnail.height() + SheetGap));
            painter.drawImage(place, picture.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        }
        painter.end();
        written = sheet.save(m_folder.filePath(u"sheet"_s + suffix + u".png"_s)) && written;
    }
    return written;
}

} // namespace bothy
