#include "ui/aftercare/two_columns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>

namespace bothy {

namespace {

/// Narrower than this, the second column goes below the first.
constexpr double SideBySideFromBodies = 46;

} // namespace

TwoColumns::TwoColumns(QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    const auto column = [this](int share) {
        auto* box = new QWidget(this);
        auto* content = new QVBoxLayout(box);
        content->setContentsMargins(0, 0, 0, 0);
        m_row->addWidget(box, share, Qt::AlignTop);
        return content;
    };
    m_leading = column(2);
    m_trailing = column(1);
    followTheme(this, [this](const Theme& theme) {
        m_leading->setSpacing(2 * theme.metrics().u);
        m_trailing->setSpacing(2 * theme.metrics().u);
        arrange();
    });
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TwoColumns::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool below = width() < m.bodies(SideBySideFromBodies);
    turnRow(m_row, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, below ? 4 * m.u : 6 * m.u);
    updateGeometry(); // the smallest width depends on the direction
}

} // namespace bothy
