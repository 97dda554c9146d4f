#include "ui/answers/own_line_bar.h"

#include "core/session/session.h"
#include "ui/answers/own_lines.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

OwnLineBar::OwnLineBar(const ItemId& item, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
    , m_session(session)
    , m_state(new TextLabel(TextRole::Strong, Ink::Muted, {}, this)) {
    setObjectName(u"ownLine"_s);
    auto* box = new QWidget(this);
    auto* line = new FlowLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_state);
    const auto make = [&](const QString& name) {
        auto* button = new QPushButton(box);
        button->setObjectName(name + u"Line"_s);
        setButtonKind(button, ButtonKind::Muted, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, name] { ask(name); });
        return button;
    };
    m_edit = make(u"edit"_s);
    m_offer = make(u"offer"_s);
    m_takeBack = make(u"takeBack"_s);
    m_delete = make(u"delete"_s);
    for (QPushButton* each : {m_edit, m_offer, m_takeBack})
        line->addWidget(each);
    setFlush(m_delete, FlushSide::Trailing);
    // What removes stands in the other corner than what goes on.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(box, 1);
    row->addWidget(m_delete, 0, Qt::AlignTop);
    m_takeBack->setText(tr("Take back"));
    m_delete->setText(tr("Delete"));
    followTheme(this, [line](const Theme& theme) { line->setSpacings(theme.metrics().u, 0); });
    connect(&session, &Session::sharedChanged, this, &OwnLineBar::refresh);
    refresh();
}

void OwnLineBar::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const auto line = OwnLines::lineOf(m_session, m_item);
    setVisible(line.has_value());
    if (!line) return;
    m_state->setText(line->isAccepted ? tr("On both lists")
                     : line->waits()  ? tr("Offered. There is no rush.")
                                      : tr("Only you"));
    m_state->setInk(line->isAccepted ? Ink::Agreed : line->waits() ? Ink::Waiting : Ink::Muted);
    m_edit->setText(line->isAccepted ? tr("Suggest other words") : tr("Change"));
    m_offer->setText(tr("Offer it"));
    m_offer->setVisible(line->isUnoffered());
    m_takeBack->setVisible(line->canTakeBack());
    m_delete->setVisible(line->isUnoffered());
    for (QPushButton* button : {m_edit, m_offer, m_takeBack, m_delete})
        button->setAccessibleDescription(line->item.prompt);
}

/// By the document: by the time it is answered, the item may have another id.
void OwnLineBar::ask(const QString& what) {
    if (const auto line = OwnLines::lineOf(m_session, m_item))
        Q_EMIT placeRequested(u"own:"_s + what + u':' + line->id.hex());
}

} // namespace bothy
