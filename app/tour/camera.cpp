#include "app/tour/camera.h"

#include "ui/theme/tokens.h"

#include <QImage>
#include <QPainter>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int SheetColumns = 6;
constexpr int ThumbnailWidth = 400;
constexpr int SheetGap = 8;
/// Of PNG: much quicker than the usual one, for files that are little larger.
constexpr int LightCompression = 75;

} // namespace

Camera::Camera(const QString& folder, Pictures pictures, Counted counted)
    : m_folder(folder)
    , m_pictures(pictures)
    , m_counted(std::move(counted)) {
    m_folder.mkpath(u"."_s);
}

bool Camera::save(MainWindow& window, const QString& state, const Look& look) {
    const QString file = state + look.suffix + u".png"_s;
    m_taken[m_pictures == Pictures::EveryLook ? look.suffix : QString()].append(file);
    const bool written = window.grab().save(m_folder.filePath(file), "PNG", LightCompression);
    m_counted(++m_count, state);
    return written;
}

bool Camera::look(const TourStage& stage, const QString& state) {
    bool written = true;
    const auto looks = looksFor(state, m_pictures);
    for (const Look& look : looks) {
        wear(stage, look);
        written = save(*stage.window, state, look) && written;
    }
    if (looks.size() > 1) wear(stage, looks.front());
    return written;
}

QStringList Camera::developSheets() const {
    QStringList sheets;
    for (const auto& [suffix, files] : m_taken) {
        const QSize first = QImage(m_folder.filePath(files.front())).size();
        const QSize thumbnail = first.scaled(ThumbnailWidth, first.height(), Qt::KeepAspectRatio);
        const int rows = (static_cast<int>(files.size()) + SheetColumns - 1) / SheetColumns;
        QImage sheet((thumbnail.width() + SheetGap) * SheetColumns, (thumbnail.height() + SheetGap) * rows,
                     QImage::Format_RGB32);
        sheet.fill(tokensFor(ThemeName::Light).border);
        QPainter painter(&sheet);
        for (int i = 0; i < files.size(); ++i) {
            const QImage picture(m_folder.filePath(files[i]));
            const QPoint place((i % SheetColumns) * (thumbnail.width() + SheetGap),
                               (i / SheetColumns) * (thumbnail.height() + SheetGap));
            painter.drawImage(place, picture.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        }
        painter.end();
        sheets.append(m_folder.absoluteFilePath(u"sheet"_s + suffix + u".png"_s));
        if (!sheet.save(sheets.back(), "PNG", LightCompression)) return {};
    }
    return sheets;
}

} // namespace bothy
