#include "ui/help/shortcuts_view.h"

#include "ui/help/key_cap.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 44;

/// The keys of a line as this system writes them.
QStringList writtenKeys(const KeyLine& line) {
    QStringList written;
    for (const QKeySequence& keys : line.keys)
        written << keys.toString(QKeySequence::NativeText);
    if (!line.gesture.isEmpty()) written << line.gesture;
    return written;
}

/// What happens first, then the keys for it, one below the other: a screen reader says the row in this order.
QWidget* makeRow(const KeyLine& line) {
    auto* row = new QWidget;
    row->setObjectName(u"key."_s + line.id);
    setAccessibleRole(row, QAccessible::ListItem);
    row->setAccessibleName(line.words);
    row->setAccessibleDescription(writtenKeys(line).join(u", "_s));
    auto* all = new QHBoxLayout(row);
    all->addWidget(new TextLabel(TextRole::Body, line.words), 1);
    auto* caps = new QVBoxLayout;
    for (const QString& keys : writtenKeys(line))
        caps->addWidget(new KeyCap(keys), 0, Qt::AlignTrailing);
    all->addLayout(caps);
    followTheme(row, [all, caps](const Theme& theme) {
        const Metrics& m = theme.metrics();
        all->setContentsMargins(m.cardPadX, 2 * m.u, m.cardPadX, 2 * m.u);
        all->setSpacing(3 * m.u);
        caps->setSpacing(m.u);
    });
    return row;
}

} // namespace

ShortcutsView::ShortcutsView(const std::vector<KeyLine>& keys, QWidget* parent)
    : PageFrame(parent, ColumnInBodies) {
    setObjectName(u"help.shortcuts"_s);
    setAccessibleName(title());
    auto* head = new PageHead(title());
    head->setBack(tr("Help"));
    head->setLead(tr("Everything works by mouse as well. Use what suits you."));
    connect(head, &PageHead::backRequested, this, &ShortcutsView::backRequested);
    content()->addWidget(head);
    addGroup(KeyGroup::Anywhere, tr("Anywhere"), keys);
    content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                       tr("While an input method composes letters, it takes the keys first. "
                                          "The button Hide, at the top of the window, works then too.")));
    addGroup(KeyGroup::MyList, tr("My list"), keys);
    addGroup(KeyGroup::Lists, tr("Lists and rows"), keys);
    content()->addStretch();
}

void ShortcutsView::addGroup(KeyGroup group, const QString& title, const std::vector<KeyLine>& keys) {
    auto* card = new RowCard;
    setAccessibleRole(card, QAccessible::List);
    card->setAccessibleName(title);
    for (const KeyLine& line : keys)
        if (line.group == group) card->addRow(makeRow(line));
    content()->addWidget(new SectionHead(title));
    content()->addWidget(card);
}

} // namespace bothy
