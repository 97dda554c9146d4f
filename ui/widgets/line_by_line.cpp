#include "ui/widgets/line_by_line.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

LineByLine::LineByLine(const QString& ending, QWidget* parent)
    : FootedPage(parent)
    , m_ending(ending)
    , m_above(new QVBoxLayout)
    , m_title(new TextLabel(TextRole::Item, Ink::Muted, {}))
    , m_line(new TextLabel(TextRole::Calm))
    , m_end(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_below(new QVBoxLayout) {
    m_line->setObjectName(u"calmLine"_s);
    for (TextLabel* label : {m_title, m_line, m_end})
        label->setAlignment(Qt::AlignCenter);
    auto* column = content();
    column->addLayout(m_above);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addWidget(m_end);
    column->addLayout(m_below);
    column->addStretch(2);
    followTheme(this, [this](const Theme& theme) {
        for (QVBoxLayout* part : {m_above, m_below})
            part->setSpacing(theme.metrics().cardGap);
    });
    makeBar();
    const auto onward = [this] { next(); };
    const auto back = [this] { previous(); };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    addKey(Qt::Key_Space, onward);
    addKey(mirrored ? Qt::Key_Left : Qt::Key_Right, onward);
    addKey(mirrored ? Qt::Key_Right : Qt::Key_Left, back);
    addKey(Qt::Key_Escape, [this] { Q_EMIT left(); });
}

void LineByLine::addKey(Qt::Key key, const std::function<void()>& act) {
    auto* keys = new QShortcut(key, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, act);
}

void LineByLine::makeBar() {
    auto* leave = new QPushButton(tr("Leave"));
    leave->setObjectName(u"leaveLines"_s);
    setButtonKind(leave, ButtonKind::Outlined);
    m_previous = new QPushButton(icon(IconName::Back), tr("Back"));
    m_previous->setObjectName(u"previousLine"_s);
    setButtonKind(m_previous, ButtonKind::Plain);
    bar()->addLeading(m_previous);
    bar()->addTrailing(leave);
    m_next = bar()->addButton(tr("Next"), ButtonKind::Filled);
    m_next->setObjectName(u"nextLine"_s);
    connect(leave, &QPushButton::clicked, this, &LineByLine::left);
    connect(m_previous, &QPushButton::clicked, this, &LineByLine::previous);
    connect(m_next, &QPushButton::clicked, this, &LineByLine::next);
    followTheme(m_next, [this, leave](const Theme& theme) {
        for (QPushButton* button : {m_previous, leave, m_next})
            button->setMinimumHeight(theme.metrics().bodies(3.2)); // to be hit without looking closely
    });
}

void LineByLine::setLines(const QString& title, const QStringList& lines) {
    m_title->setText(title);
    m_at = std::max<qsizetype>(0, lines.indexOf(m_lines.value(m_at)));
    m_lines = lines;
    showLine();
}

void LineByLine::next() {
    if (isLast()) return;
    ++m_at;
    showLine();
}

void LineByLine::previous() {
    if (m_at == 0) return;
    --m_at;
    showLine();
}

void LineByLine::showLine() {
    m_line->setText(m_lines.value(m_at));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(!isLast());
    m_end->setText(isLast() ? m_ending : QString());
    m_end->setVisible(isLast());
    QAccessibleEvent event(m_line, QAccessible::Alert); // once a line
    QAccessible::updateAccessibility(&event);
    Q_EMIT lineShown();
}

} // namespace bothy
