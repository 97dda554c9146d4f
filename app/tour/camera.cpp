#include "app/tour/camera.h"

#include "app/tour/looks.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QPainter>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int SheetColumns = 6;
constexpr int ThumbnailWidth = 400;
constexpr int SheetGap = 8;

} // namespace

Camera::Camera(const QString& folder)
    : m_folder(folder) {
    m_folder.mkpath(u"."_s);
}

bool Camera::save(MainWindow& window, const QString& state, const Look& look) {
    const QString file = state + look.suffix + u".png"_s;
    m_taken[look.suffix].append(file);
    return window.grab().save(m_folder.filePath(file));
}

bool Camera::look(const TourStage& stage, const QString& state) {
    bool written = true;
    const auto looks = pictureLooks();
    for (const Look& look : looks) {
        wear(stage, look);
        written = save(*stage.window, state, look) && written;
    }
    wear(stage, looks.front());
    return written;
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
