#include "ui/theme/icons.h"

#include "ui/theme/fallback.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// In the order of IconName.
constexpr std::array<QLatin1StringView, 53> Files{
    "back"_L1,        "bar"_L1,    "bell"_L1,    "bothy"_L1,    "boundaries"_L1, "calendar"_L1,    "care"_L1,
    "check"_L1,       "clock"_L1,  "close"_L1,   "collapse"_L1, "common"_L1,     "dashed-ring"_L1, "down"_L1,
    "drag"_L1,        "edit"_L1,   "expand"_L1,  "half"_L1,     "hand"_L1,       "help"_L1,        "hide"_L1,
    "home"_L1,        "key"_L1,    "list"_L1,    "lock"_L1,     "menu"_L1,       "minus"_L1,       "next"_L1,
    "not-now"_L1,     "note"_L1,   "pause"_L1,   "person"_L1,   "phone"_L1,      "plus"_L1,        "print"_L1,
    "repair"_L1,      "resume"_L1, "ring"_L1,    "rituals"_L1,  "save"_L1,       "search"_L1,      "settings"_L1,
    "shield"_L1,      "show"_L1,   "step-in"_L1, "stop"_L1,     "tag"_L1,        "together"_L1,    "trash"_L1,
    "two-circles"_L1, "undo"_L1,   "up"_L1,      "yes"_L1};

/// From this size on a thinner stroke keeps large drawings light.
constexpr double ThinStrokeFrom = 40.0;

/// A plain ring stands where a drawing cannot be read: the word beside it still says what it is.
constexpr auto MissingDrawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\">"
                                "<circle cx=\"12\" cy=\"12\" r=\"7\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                                "</svg>";

QByteArray drawing(IconName name, const QColor& colour, double size) {
    QFile file(u":/icons/%1.svg"_s.arg(iconFileName(name)));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (!QSvgRenderer(svg).isValid()) {
        noteFallback(Fallback::Icon, Files.at(static_cast<size_t>(name)));
        svg = MissingDrawing;
    }
    svg.replace("currentColor", colour.name().toLatin1());
    if (size >= ThinStrokeFrom) svg.replace("stroke-width=\"2\"", "stroke-width=\"1.5\"");
    return svg;
}

QPixmap rendered(IconName name, const QColor& colour, double size, double ratio, bool mirrored) {
    const QString key =
        u"bothy/%1/%2/%3/%4/%5"_s.arg(iconFileName(name), colour.name()).arg(size).arg(ratio).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;

    const int edge = std::max(1, qRound(size * ratio));
    pixmap = QPixmap(edge, edge);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) painter.setTransform(QTransform(-1, 0, 0, 1, edge, 0));
    QSvgRenderer(drawing(name, colour, size)).render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints one drawing in the palette's colour of the moment, so that a theme change needs no new icon.
class TintedEngine : public QIconEngine {
public:
    explicit TintedEngine(IconName name)
        : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, m_name, rect, colourFor(mode), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(scale);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }
    QString key() const override { return u"bothy"_s; }
    QString iconName() override { return u"bothy/"_s + iconFileName(m_name); }

private:
    static QColor colourFor(QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::Text);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
            return palette.color(QPalette::PlaceholderText);
        case QIcon::Active:
            return palette.color(QPalette::Text);
        }
        return palette.color(QPalette::Text);
    }

    IconName m_name;
};

} // namespace

QIcon icon(IconName name) {
    return QIcon(new TintedEngine(name));
}

void paintIcon(QPainter& painter, IconName name, const QRectF& rect, const QColor& colour,
               Qt::LayoutDirection direction) {
    const double size = std::min(rect.width(), rect.height());
    if (size < 1) return;
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const bool mirrored = direction == Qt::RightToLeft && isMirrored(name);
    const QPointF corner(qRound(rect.center().x() - size / 2), qRound(rect.center().y() - size / 2));
    painter.drawPixmap(corner, rendered(name, colour, size, ratio, mirrored));
}

std::optional<IconName> iconNameOf(const QIcon& icon) {
    const QString name = icon.name();
    if (!name.startsWith("bothy/"_L1)) return std::nullopt;
    const auto found = std::find(Files.begin(), Files.end(), QStringView(name).mid(6));
    if (found == Files.end()) return std::nullopt;
    return static_cast<IconName>(found - Files.begin());
}

QString iconFileName(IconName name) {
    return Files.at(static_cast<size_t>(name));
}

bool isMirrored(IconName name) {
    return name == IconName::Back || name == IconName::Next || name == IconName::StepIn || name == IconName::Undo ||
           name == IconName::List;
}

} // namespace bothy
