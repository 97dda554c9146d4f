#include "ui/talk/talk_cards.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "core/session/talk.h"
#include "ui/widgets/page_head.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

TalkCards::TalkCards(Session& session, QWidget* parent)
    : LineByLine(tr("That is all of them for now. Leave it here when you like."), parent)
    , m_session(session)
    , m_groups(new QComboBox) {
    m_groups->setObjectName(u"talkGroup"_s);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_groups->setAccessibleName(tr("What the questions are about"));
    auto* head = new PageHead(tr("Conversation cards"));
    head->setLead(tr("One question at a time. Each of you can pass on any of them."));
    above()->addWidget(head);
    above()->addWidget(m_groups, 0, Qt::AlignLeading);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &TalkCards::showGroup);
    const auto whileVisible = [this] {
        if (isVisible()) refresh();
    };
    connect(&session, &Session::sharedChanged, this, whileVisible);
    connect(&session, &Session::privateChanged, this, whileVisible);
}

void TalkCards::begin() {
    m_open = openPrompts(m_session);
    m_groups->setCurrentIndex(0);
    fillGroups();
    setLines({}, {});
    showGroup();
}

void TalkCards::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    auto open = openPrompts(m_session);
    if (open == m_open) return;
    m_open = std::move(open);
    fillGroups();
    showGroup();
}

/// Keeps the chosen one. Only groups with a question that is open, so that none of them says what is left out.
void TalkCards::fillGroups() {
    const QSignalBlocker silent(m_groups);
    const QString chosen = m_groups->currentData().toString();
    m_groups->clear();
    m_groups->addItem(tr("Anything"), QString());
    for (const Phrase& group : m_session.services().care.promptGroups)
        if (std::ranges::find(m_open, group.id, &TalkPrompt::group) != m_open.end())
            m_groups->addItem(group.text, group.id.text());
    m_groups->setCurrentIndex(std::max(0, m_groups->findData(chosen)));
}

void TalkCards::showGroup() {
    const QString group = m_groups->currentData().toString();
    QStringList questions;
    for (const TalkPrompt& prompt : m_open)
        if (group.isEmpty() || prompt.group.text() == group) questions << prompt.text;
    setLines(group.isEmpty() ? QString() : m_groups->currentText(),
             questions.isEmpty() ? QStringList(tr("There are no questions here for now.")) : questions);
}

} // namespace bothy
