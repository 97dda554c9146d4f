#include "ui/widgets/hills.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/text_label.h"

#include <QPainterPath>
#include <QVBoxLayout>

namespace bothy {
namespace {

/// A soft line through points given as shares of width and height (from the top), closed at the bottom.
QPainterPath ridge(const QRectF& area, const std::vector<QPointF>& points) {
    const auto at = [&](size_t i) {
        return QPointF(area.left() + points[i].x() * area.width(), area.top() + points[i].y() * area.height());
    };
    QPainterPath path(at(0));
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF from = at(i - 1), to = at(i);
        const double middle = (from.x() + to.x()) / 2;
        // The outer ends keep their slope, as if the hill went on beyond the edge.
        const QPointF leave =
            i == 1 ? from + QPointF((to.x() - from.x()) * 0.3, (to.y() - from.y()) * 0.5) : QPointF(middle, from.y());
        const QPointF arrive = i + 1 == points.size()
                                   ? to - QPointF((to.x() - from.x()) * 0.3, (to.y() - from.y()) * 0.4)
                                   : QPointF(middle, to.y());
        path.cubicTo(leave, arrive, to);
    }
    path.lineTo(area.right(), area.bottom());
    path.lineTo(area.left(), area.bottom());
    path.closeSubpath();
    return path;
}

/// In right-to-left layouts the hills turn around, as the page does.
void turnWith(QPainter& painter, const QWidget& widget) {
    if (widget.layoutDirection() == Qt::RightToLeft)
        painter.setTransform(QTransform(-1, 0, 0, 1, widget.width(), 0), true);
}

} // namespace

Hills::Hills(QWidget* parent, bool withShelter)
    : QWidget(parent)
    , m_withShelter(withShelter) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this](const Theme&) { updateGeometry(), update(); });
}

QSize Hills::sizeHint() const {
    const Theme& theme = themeOf(this);
    return {theme.metrics().bodies(20), theme.metrics().bodies(11.4)};
}

void Hills::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    const Tokens& t = theme.tokens();
    if (theme.lowStimulation() || t.highContrast) return;
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    turnWith(painter, *this);
    const double shelter = m_withShelter ? theme.metrics().bodies(3.1) : 0;
    const QRectF area = QRectF(rect()).adjusted(0, shelter * 0.9, 0, 0);
    if (m_withShelter) {
        const double width = markWidthFor(shelter), x = area.width() * 0.772;
        painter.save();
        // The mark itself never mirrors, only its place does.
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(x, 0);
            painter.scale(-1, 1);
            painter.translate(-x, 0);
        }
        paintMark(painter, {x - width / 2, area.top() - shelter * 0.86, width, shelter}, HalfLook::Neutral,
                  HalfLook::Pale, t);
        painter.restore();
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.raised);
    painter.drawPath(ridge(area, {{-0.02, 0.60}, {0.33, 0.20}, {0.52, 0.265}, {0.80, 0.02}, {1.02, 0.23}}));
    painter.setBrush(between(t.raised, t.line, 0.45));
    painter.drawPath(ridge(area, {{-0.05, 0.76}, {0.32, 0.58}, {0.72, 0.73}, {1.05, 0.50}}));
}

ShelterPanel::ShelterPanel(QWidget* parent)
    : QWidget(parent)
    , m_mark(new Mark(1.33, HalfLook::Ink, HalfLook::Neutral))
    , m_name(new TextLabel(TextRole::Item))
    , m_title(new TextLabel(TextRole::Item))
    , m_text(new TextLabel(TextRole::Body)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_mark->hide();
    followTheme(this, [this, column, head](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setContentsMargins(m.pageMarginX, m.bodies(1.4), m.pageMarginX, m.pageMarginX);
        head->setSpacing(m.bodies(0.66));
        column->setSpacing(m.u / 2);
        update();
    });
}

void ShelterPanel::setProgramName(const QString& name) {
    m_name->setText(name);
    m_mark->setVisible(!name.isEmpty());
}

void ShelterPanel::setHalves(HalfLook left, HalfLook right) {
    m_left = left, m_right = right;
    update();
}

void ShelterPanel::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

QSize ShelterPanel::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {m.bodies(26.67), m.bodies(40)};
}

void ShelterPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    const Tokens& t = theme.tokens();
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    painter.fillRect(rect(), t.raised);
    const double markHeight = std::min(width() * 0.40, height() * 0.25);
    const double ground = height() * 0.6;
    const double markWidth = markWidthFor(markHeight);
    paintMark(painter, {(width() - markWidth) / 2, ground - markHeight * 0.955, markWidth, markHeight}, m_left, m_right,
              t);
    if (theme.lowStimulation() || t.highContrast) return;
    turnWith(painter, *this);
    painter.setPen(Qt::NoPen);
    const QRectF area = rect();
    painter.setBrush(between(t.raised, t.line, 0.9));
    painter.drawPath(ridge(area, {{-0.05, 0.633}, {0.45, 0.592}, {0.85, 0.604}, {1.1, 0.595}}));
    painter.setBrush(between(t.raised, t.line, 0.22));
    painter.drawPath(ridge(area, {{-0.1, 0.722}, {0.45, 0.685}, {1.1, 0.655}}));
}

} // namespace bothy
