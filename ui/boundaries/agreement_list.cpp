#include "ui/boundaries/agreement_list.h"

#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/agreement_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// What waits for the reader stands first, what has ended last.
int placeOf(SignoffState state) {
    switch (state) {
    case SignoffState::OfferedToMe:
    case SignoffState::ChangedByOther:
    case SignoffState::Conflict:
        return 0;
    case SignoffState::OfferedByMe:
    case SignoffState::ChangedByMe:
    case SignoffState::Draft:
        return 1;
    case SignoffState::AgreedForNow:
    case SignoffState::Blocked:
    case SignoffState::NewerVersion:
        return 2;
    case SignoffState::LookAgain:
        return 3;
    case SignoffState::NoLongerAgreed:
    case SignoffState::TakenBack:
        return 4;
    }
    return 4;
}

} // namespace

AgreementList::AgreementList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new SectionHead({}))
    , m_room(new RoomLabel(Room::BothOfYou, tr("Both of you")))
    , m_suggest(new QPushButton(icon(IconName::Plus), tr("Suggest one"), m_head))
    , m_draftColumn(new QVBoxLayout)
    , m_column(new QVBoxLayout)
    , m_empty(new EmptyState(IconName::TwoCircles, tr("Nothing agreed yet, and that is fine."),
                             tr("Either of you can suggest words.")))
    , m_more(new QPushButton(icon(IconName::Down), tr("Show more"), this))
    , m_most(CardsAtOnce)
    , m_fold(new QPushButton(this)) {
    m_suggest->setObjectName(u"suggestAgreement"_s);
    m_suggest->setAccessibleName(tr("Suggest an agreement"));
    m_suggest->setAutoDefault(false);
    setButtonKind(m_suggest, ButtonKind::Accent, ButtonSize::Small);
    setFlush(m_suggest, FlushSide::Trailing);
    m_head->addTrailing(m_suggest);
    connect(m_suggest, &QPushButton::clicked, this, &AgreementList::suggestRequested);

    m_more->setObjectName(u"moreAgreements"_s);
    m_more->setAutoDefault(false);
    setButtonKind(m_more, ButtonKind::Muted);
    setFlush(m_more, FlushSide::Leading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += CardsAtOnce;
        refresh();
    });

    m_fold->setObjectName(u"putAwayFold"_s);
    m_fold->setAutoDefault(false);
    setButtonKind(m_fold, ButtonKind::Muted);
    setFlush(m_fold, FlushSide::Leading);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_foldOpen = !m_foldOpen;
        refresh();
    });

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_head);
    all->addWidget(m_room, 0, Qt::AlignLeading);
    all->addLayout(m_draftColumn);
    all->addLayout(m_column);
    all->addWidget(m_empty);
    all->addWidget(m_more, 0, Qt::AlignLeading);
    all->addWidget(m_fold, 0, Qt::AlignLeading);
    all->addStretch();
    followTheme(this, [this, all](const Theme& theme) {
        for (QVBoxLayout* layout : {all, m_draftColumn, m_column})
            layout->setSpacing(theme.metrics().cardGap);
    });
}

/// In their order on the page; only their states are looked at, because there may be thousands.
std::vector<const SignedDocument*> AgreementList::shownDocuments() const {
    std::vector<const SignedDocument*> shown;
    if (m_session.shared().isPaused()) return shown;
    for (const SignedDocument& each : m_session.shared().documents)
        if (each.type == DocumentType::Agreement && (m_foldOpen || !isPutAway(each))) shown.push_back(&each);
    std::stable_sort(shown.begin(), shown.end(), [this](const SignedDocument* a, const SignedDocument* b) {
        return std::pair(isPutAway(*a), placeOf(a->state)) < std::pair(isPutAway(*b), placeOf(b->state));
    });
    return shown;
}

/// New words for one that was put away bring it back: nothing is offered unseen.
bool AgreementList::isPutAway(const SignedDocument& document) const {
    return hasEnded(document.state) && m_session.mine().putAway.contains(document.id);
}

void AgreementList::refreshFold() {
    const auto& all = m_session.shared().documents;
    const bool any = std::any_of(all.begin(), all.end(), [this](const SignedDocument& each) {
        return each.type == DocumentType::Agreement && isPutAway(each);
    });
    if (!any) m_foldOpen = false;
    m_fold->setIcon(icon(m_foldOpen ? IconName::Up : IconName::Down));
    m_fold->setText(m_foldOpen ? tr("Hide what was put away") : tr("Show what was put away"));
    m_fold->setVisible(any && !m_session.shared().isPaused());
}

void AgreementList::refresh() {
    refreshDrafts();
    std::map<DocumentId, AgreementCard*> gone = m_cards;
    int place = 0;
    const std::vector<const SignedDocument*> all = shownDocuments();
    m_more->setVisible(all.size() > m_most);
    for (const SignedDocument* document : all) {
        const DocumentId id = document->id;
        if (static_cast<std::size_t>(place) >= m_most && id != m_revealed) continue;
        AgreementCard*& card = m_cards[id];
        if (!card) {
            card = new AgreementCard(m_session, this);
            card->setObjectName(u"agreement."_s + id.hex());
            connect(card, &AgreementCard::said, this, &AgreementList::said);
            connect(card, &AgreementCard::otherWordsRequested, this, [this, id] { Q_EMIT writeRequested(id); });
            connect(card, &AgreementCard::limitRequested, this, &AgreementList::limitRequested);
            connect(card, &AgreementCard::putAwayRequested, this, [this, id] { Q_EMIT putAwayRequested(id); });
        }
        card->show(agreementOf(*document));
        if (m_column->indexOf(card) != place) m_column->insertWidget(place, card);
        card->show();
        gone.erase(id);
        ++place;
    }
    for (const auto& [id, card] : gone) {
        card->hide();
        card->deleteLater();
        m_cards.erase(id);
    }
    m_empty->setVisible(m_cards.empty() && m_drafts.empty());
    refreshFold();
    const bool paused = m_session.shared().isPaused();
    if (paused)
        m_head->setTexts(tr("Drafts of agreements"), tr("Only you can see them."));
    else
        m_head->setTexts(tr("Our agreements"), tr("The same words for both of you."));
    m_suggest->setVisible(!paused);
    m_room->setVisible(!paused && !m_cards.empty());
    setVisible(!paused || !m_drafts.empty());
}

AgreementCard* AgreementList::card(const DocumentId& id) const {
    const auto found = m_cards.find(id);
    return found == m_cards.end() ? nullptr : found->second;
}

AgreementCard* AgreementList::reveal(const DocumentId& id) {
    m_revealed = id;
    refresh();
    return card(id);
}

/// Other words for an agreement that is there already wait behind its own card.
void AgreementList::refreshDrafts() {
    std::map<DocumentId, DocumentDraft> drafts = m_session.mine().drafts;
    std::erase_if(drafts, [this](const auto& each) {
        return each.second.type != DocumentType::Agreement || m_session.shared().document(each.first);
    });
    if (drafts == m_drafts) return;
    m_drafts = std::move(drafts);
    while (QLayoutItem* old = m_draftColumn->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const auto& [id, draft] : m_drafts)
        m_draftColumn->addWidget(makeDraft(id, draft));
}

QWidget* AgreementList::makeDraft(const DocumentId& id, const DocumentDraft& draft) {
    const Agreement words = Agreement::decode(draft.content).value_or({});
    const SignoffWords state = signoffWords(SignoffState::Draft);
    auto* card = new Card(this);
    setAccessibleRole(card, QAccessible::Grouping);
    auto* line = new FlowLayout;
    auto* title = new TextLabel(TextRole::Item, words.title.isEmpty() ? tr("An agreement") : words.title);
    line->addWidget(title);
    line->addWidget(new StatePill(state.pill, state.word));
    card->setAccessibleName(title->text());
    card->setAccessibleDescription(state.lead);
    card->content()->addLayout(line);
    if (!words.words.isEmpty()) card->content()->addWidget(new TextLabel(TextRole::Body, words.words));
    card->content()->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, state.lead));
    auto* write = new QPushButton(tr("Go on writing"), card);
    write->setObjectName(u"draft."_s + id.hex());
    write->setAutoDefault(false);
    setButtonKind(write, ButtonKind::Soft, ButtonSize::Small);
    card->content()->addWidget(write, 0, Qt::AlignLeading);
    connect(write, &QPushButton::clicked, this, [this, id] { Q_EMIT writeRequested(id); });
    return card;
}

} // namespace bothy
