#include "ui/answers/labelled_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>

namespace bothy {

namespace {

/// As in RoleRow, so that label columns break at the same width.
constexpr double SideBySideFromBodies = 36;

} // namespace

LabelledLine::LabelledLine(const QString& label, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_label(new TextLabel(TextRole::Body, Ink::Muted, label, this))
    , m_content(content) {
    m_label->setBuddy(content);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(m_label, 0, Qt::AlignTop);
    m_box->addWidget(content, 1);
    followTheme(this, [this](const Theme&) { arrange(); });
}

void LabelledLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LabelledLine::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool above = width() < m.bodies(SideBySideFromBodies);
    turnRow(m_box, above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m.u);
    m_label->setMinimumWidth(above ? 0 : m.roleLabelWidth - m.u);
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : m.roleLabelWidth - m.u);
    // In the middle of a single line of content; at the top of a higher one.
    const int line = std::clamp(m_content->sizeHint().height(), m.tagHeight, m.controlHeight);
    m_label->setMinimumHeight(above ? 0 : line);
    m_label->setVisible(!above || !m_label->text().isEmpty());
}

} // namespace bothy
