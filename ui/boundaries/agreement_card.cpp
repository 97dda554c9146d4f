#include "ui/boundaries/agreement_card.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/sign_off_panel.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/words_block.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The title keeps at least this much room beside the pill; otherwise the pill moves below.
constexpr double TitleInBodies = 9;

bool isChange(SignoffState state) {
    return state == SignoffState::ChangedByMe || state == SignoffState::ChangedByOther;
}

/// Both marks are set: what is left to do fits in one quiet line, without the sign-off panel.
bool isSettled(SignoffState state) {
    return state == SignoffState::AgreedForNow || state == SignoffState::Blocked || state == SignoffState::LookAgain;
}

} // namespace

AgreementCard::AgreementCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_headLine(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel(TextRole::Item))
    , m_pill(new StatePill(PillKind::Draft, {}))
    , m_lead(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_titleChange(new WordsBlock(tr("Title")))
    , m_from(new TextLabel(TextRole::Strong))
    , m_words(new WordsBlock)
    , m_exceptions(new WordsBlock(tr("Except")))
    , m_items(new WordsBlock(tr("About")))
    , m_lookAgain(new WordsBlock(tr("Look again")))
    , m_panel(new SignOffPanel(session))
    , m_otherFrom(new TextLabel(TextRole::Strong))
    , m_otherWords(new WordsBlock)
    , m_otherPanel(new SignOffPanel(session))
    , m_actions(new QWidget)
    , m_message(new InlineMessage(MessageKind::Caution, {})) {
    setAccessibleRole(this, QAccessible::Grouping);
    build();
    connect(m_panel, &SignOffPanel::otherWordsRequested, this, &AgreementCard::otherWordsRequested);
    for (SignOffPanel* panel : {m_panel, m_otherPanel})
        connect(panel, &SignOffPanel::stepDone, this, &AgreementCard::said);
    connect(m_change, &QPushButton::clicked, this, &AgreementCard::otherWordsRequested);
    connect(m_again, &QPushButton::clicked, this, &AgreementCard::agreeAgain);
    connect(m_takeBack, &QPushButton::clicked, this, &AgreementCard::takeBack);
    connect(m_putAway, &QPushButton::clicked, this, &AgreementCard::putAwayRequested);
}

void AgreementCard::build() {
    m_title->setObjectName(u"agreementTitle"_s);
    m_pill->setObjectName(u"agreementPill"_s);
    m_words->setObjectName(u"agreementWords"_s);
    m_lead->setObjectName(u"agreementLead"_s);
    m_panel->setObjectName(u"signOffPanel"_s);
    m_otherPanel->setObjectName(u"otherSignOffPanel"_s);
    m_headLine->addWidget(m_title, 1);
    m_headLine->addWidget(m_pill, 0, Qt::AlignTop);
    auto* line = new FlowLayout(m_actions);
    m_again = addButton(tr("Agree again"), u"agreeAgain"_s);
    m_change = addButton(tr("Suggest other words"), u"otherWords"_s);
    m_putAway = addButton(tr("Put away"), u"putAway"_s);
    m_takeBack = addButton(tr("Take back"), u"takeBack"_s);
    setButtonKind(m_takeBack, ButtonKind::Muted, ButtonSize::Small);
    for (QPushButton* button : {m_again, m_change, m_putAway, m_takeBack})
        line->addWidget(button);
    m_message->hide();
    content()->addLayout(m_headLine);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_lead, m_titleChange, m_from, m_words, m_exceptions, m_items, m_lookAgain,
                                         m_panel, m_otherFrom, m_otherWords, m_otherPanel, m_actions, m_message})
        content()->addWidget(each);
}

QPushButton* AgreementCard::addButton(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, m_actions);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(button, ButtonKind::Soft, ButtonSize::Small);
    return button;
}

void AgreementCard::show(const SharedAgreement& agreement) {
    m_agreement = agreement;
    const bool hasKeyboard = isAncestorOf(QApplication::focusWidget());
    showState();
    showWords();
    showActions();
    showOtherWording();
    // The keyboard stays in the card when the button it was on has gone.
    if (hasKeyboard && (m_panel->hasFocus() || !isAncestorOf(QApplication::focusWidget()))) focusFirstButton();
}

void AgreementCard::focusFirstButton() {
    for (auto* button : findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled()) return button->setFocus(Qt::OtherFocusReason);
}

QString AgreementCard::lead() const {
    const SignoffState state = m_agreement.document.state;
    if (state == SignoffState::Blocked) return tr("A limit covers this. It is left out for now.");
    return signoffWords(state, m_agreement.agreement.lookAgain, m_session.today()).lead;
}

void AgreementCard::showState() {
    const bool paused = m_session.shared().isPaused();
    const SignoffState state = m_agreement.document.state;
    const QString& title = m_agreement.agreement.title;
    const SignoffWords words = signoffWords(state, m_agreement.agreement.lookAgain, m_session.today());
    m_title->setText(state == SignoffState::NewerVersion ? tr("Made with a newer version")
                     : title.isEmpty()                   ? tr("An agreement")
                                                         : title);
    if (paused)
        m_pill->setState(PillKind::Paused, pausedTitle());
    else
        m_pill->setState(words.pill, words.word);
    m_lead->setText(lead());
    m_lead->setVisible(!paused && !isChange(state)); // pill, marks and difference say it all
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_pill->text());
    arrangeHead();
}

QString AgreementCard::itemsInWords(const Agreement& agreement) const {
    QStringList names;
    for (const QString& item : agreement.items)
        names << bothy::itemInWords(m_session, item);
    return names.join(u" · "_s);
}

void AgreementCard::showWords() {
    const Agreement& now = m_agreement.agreement;
    const bool changed = isChange(m_agreement.document.state) && m_agreement.agreementBefore;
    const Agreement& before = changed ? *m_agreement.agreementBefore : now;
    const auto day = [this](const Agreement& of) {
        return of.lookAgain ? dayInWords(*of.lookAgain, m_session.today()) : tr("No date");
    };
    m_titleChange->setChange(before.title, now.title);
    m_words->setChange(before.words, now.words);
    m_exceptions->setChange(before.exceptions, now.exceptions);
    m_items->setChange(itemsInWords(before), itemsInWords(now));
    m_lookAgain->setChange(day(before), day(now));
    // Title and date have places of their own while they are the same as before; nothing changes unseen.
    if (before.title == now.title) m_titleChange->hide();
    const bool isOffer = m_agreement.document.state == SignoffState::OfferedToMe ||
                         m_agreement.document.state == SignoffState::OfferedByMe ||
                         m_agreement.document.state == SignoffState::Conflict;
    if (before.lookAgain == now.lookAgain && !isOffer) m_lookAgain->hide();
    if (!m_session.shared().isPaused() && m_agreement.document.state != SignoffState::NewerVersion) return;
    for (WordsBlock* block : {m_titleChange, m_words, m_exceptions, m_items, m_lookAgain})
        block->hide();
}

void AgreementCard::showOtherWording() {
    const bool conflict = m_agreement.document.state == SignoffState::Conflict && m_agreement.document.otherWording &&
                          !m_session.shared().isPaused();
    for (QWidget* each : std::initializer_list<QWidget*>{m_from, m_otherFrom, m_otherWords, m_otherPanel})
        each->setVisible(conflict);
    if (!conflict) return;
    const auto other = Agreement::decode(m_agreement.document.otherWording->content);
    m_otherPanel->setDocument(m_agreement.document, Wordings::Other);
    m_from->setText(m_panel->whoseWords());
    m_otherFrom->setText(m_otherPanel->whoseWords());
    m_otherWords->setChange(m_agreement.agreement.words, other ? other->words : QString());
}

void AgreementCard::showActions() {
    const bool paused = m_session.shared().isPaused();
    const SignoffState state = m_agreement.document.state;
    m_panel->setDocument(m_agreement.document);
    m_panel->setVisible(!paused && !isSettled(state));
    m_again->setVisible(!paused && state == SignoffState::LookAgain);
    m_change->setVisible(!paused && isSettled(state));
    m_putAway->setVisible(!paused && hasEnded(state));
    m_takeBack->setVisible(isSettled(state) || (paused && canTakeBack(state)));
    const bool alone = m_again->isHidden() && m_change->isHidden();
    setFlush(m_takeBack, alone ? FlushSide::Leading : FlushSide::None);
    bool any = false;
    for (QPushButton* button : {m_again, m_change, m_putAway, m_takeBack}) {
        button->setEnabled(!m_busy);
        any = any || !button->isHidden();
    }
    m_actions->setVisible(any);
}

/// The same words with a new day; the other person's mark is open again, as with any new wording.
void AgreementCard::agreeAgain() {
    Agreement again = m_agreement.agreement;
    again.lookAgain = suggestedLookAgain(m_session.today());
    const auto words = wordingOf(again, m_agreement.document.current.id);
    if (!words) return;
    carryOut(m_session.offer(m_agreement.document.id, *words));
}

void AgreementCard::takeBack() {
    carryOut(m_session.withdraw(m_agreement.document.id));
}

void AgreementCard::carryOut(const Session::Done& done) {
    m_busy = true;
    m_message->hide();
    if (isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
    showActions();
    whenDone(done, this, [this](const Result<void>& result) {
        m_busy = false;
        showActions();
        if (hasFocus()) focusFirstButton();
        if (result) {
            Q_EMIT said(signoffWords(m_agreement.document.state).lead);
            return;
        }
        const ErrorWords words = errorWords(result.error());
        m_message->setTexts(words.title, words.advice);
        m_message->show();
    });
}

void AgreementCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrangeHead();
}

void AgreementCard::arrangeHead() {
    const Metrics& m = themeOf(this).metrics();
    const int room = width() - 2 * m.cardPadX;
    const int title = std::min(m_title->sizeHint().width(), m.bodies(TitleInBodies) * 2);
    const bool below = room < title + m_pill->sizeHint().width() + 2 * m.u;
    m_headLine->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headLine->setSpacing(below ? m.u : 2 * m.u);
    m_headLine->setAlignment(m_pill, below ? Qt::AlignLeading : Qt::AlignTop);
}

} // namespace bothy
