#include "ui/answers/own_start.h"

#include "core/session/session.h"
#include "ui/answers/own_lines.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

OwnStart::OwnStart(OwnLines& lines, QWidget* parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_rows(new RowCard(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new SectionHead(tr("Lines of your own"), tr("Only you see a line until you offer it."), this);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, IconName picture, auto signal) {
        auto* button = new QPushButton(icon(picture), text, buttons);
        button->setObjectName(name);
        setButtonKind(button, ButtonKind::Outlined, ButtonSize::Small);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(tr("Add a line"), u"addLine"_s, IconName::Plus, &OwnStart::addRequested);
    add(tr("Make a topic"), u"makeTopic"_s, IconName::Plus, &OwnStart::topicRequested);
    add(tr("Bring a list"), u"bringList"_s, IconName::List, &OwnStart::listRequested);
    m_rows->setObjectName(u"sharedLines"_s);
    column->addWidget(head);
    column->addWidget(buttons);
    column->addWidget(m_rows);
    followTheme(this, [column](const Theme& theme) {
        column->setSpacing(2 * theme.metrics().u);
        column->setContentsMargins(0, 3 * theme.metrics().u, 0, 0);
    });
    refresh();
}

void OwnStart::refresh() {
    const auto left = m_lines.offersLeft(), waiting = m_lines.waiting(), accepted = m_lines.accepted();
    std::vector<SharedOwnItem> all = left;
    all.insert(all.end(), waiting.begin(), waiting.end());
    all.insert(all.end(), accepted.begin(), accepted.end());
    m_rows->setVisible(!all.empty());
    if (all == m_shown && left.size() == m_left) return;
    m_shown = all;
    m_left = left.size();
    m_rows->clear();
    for (const SharedOwnItem& each : left)
        addRow(each, tr("A line for both lists, for when you like."), /*offeredToMe=*/true);
    for (const SharedOwnItem& each : waiting)
        addRow(each, tr("Offered. There is no rush."), /*offeredToMe=*/false);
    for (const SharedOwnItem& each : accepted)
        addRow(each, tr("On both lists"), /*offeredToMe=*/false);
}

void OwnStart::addRow(const SharedOwnItem& line, const QString& state, bool offeredToMe) {
    auto* row = new QWidget(m_rows);
    auto* layout = new QHBoxLayout(row);
    // The words of a part that is not open do not come up by themselves.
    const bool open = m_lines.isOpenForMe(line.item);
    const QString title = open ? line.item.prompt : tr("A line of a part that is off for you");
    auto* words = new QWidget(row);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextRole::Item, title, words));
    column->addWidget(new TextLabel(TextRole::Body, Ink::Muted, state, words));
    auto* button = new QPushButton(offeredToMe ? tr("Look at it") : tr("Take back"), row);
    button->setObjectName((offeredToMe ? u"look."_s : u"takeBackLine."_s) + line.document.id.hex());
    button->setAccessibleDescription(title);
    setButtonKind(button, ButtonKind::Soft, ButtonSize::Small);
    layout->addWidget(words, 1);
    layout->addWidget(button, 0, Qt::AlignVCenter);
    m_rows->addRow(row);
    followTheme(row, [layout](const Theme& theme) {
        const Metrics& m = theme.metrics();
        layout->setContentsMargins(m.cardPadX, 2 * m.u, m.cardPadX, 2 * m.u);
        layout->setSpacing(4 * m.u);
    });
    connect(button, &QPushButton::clicked, this, [this, line, offeredToMe] {
        if (offeredToMe)
            Q_EMIT lookRequested(line.document.id);
        else
            Q_EMIT takeBackRequested(line.document.id);
    });
}

} // namespace bothy
