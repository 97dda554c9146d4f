#include "ui/boundaries/agreement_card.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/change_legend.h"
#include "ui/agreement/limit_note.h"
#include "ui/agreement/pressed_words.h"
#include "ui/agreement/sign_off_panel.h"
#include "ui/boundaries/agreement_text.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/two_agreements.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"
#include "ui/widgets/when_done.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The title keeps at least this much room beside the pill; otherwise the pill moves below.
constexpr double TitleInBodies = 9;

} // namespace

/// A day that has come gets a new one; one that is still to come, or none, stays.
Session::Done agreeAgain(Session& session, const SharedAgreement& agreement) {
    Agreement again = agreement.agreement;
    if (again.lookAgain && *again.lookAgain <= session.today()) again.lookAgain = suggestedLookAgain(session.today());
    const auto words = wordingOf(again, agreement.document.current.id);
    if (!words) return QtFuture::makeReadyFuture(Result<void>(words.error()));
    return session.offer(agreement.document.id, *words);
}

AgreementCard::AgreementCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_headLine(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel(TextRole::Item))
    , m_pill(new StatePill(PillKind::Draft, {}))
    , m_lead(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_legend(new ChangeLegend(session))
    , m_text(new AgreementText(session))
    , m_panel(new SignOffPanel(session))
    , m_two(new TwoAgreements(session))
    , m_limit(new LimitNote(session))
    , m_actions(new QWidget)
    , m_message(new InlineMessage(MessageKind::Caution, {})) {
    setAccessibleRole(this, QAccessible::Grouping);
    build();
    connect(m_panel, &SignOffPanel::otherWordsRequested, this, &AgreementCard::otherWordsRequested);
    connect(m_panel, &SignOffPanel::stepDone, this, &AgreementCard::said);
    connect(m_two, &TwoWordings::otherWordsRequested, this, &AgreementCard::otherWordsRequested);
    connect(m_two, &TwoWordings::stepDone, this, &AgreementCard::said);
    connect(m_panel, &SignOffPanel::limitRequested, this, &AgreementCard::limitRequested);
    connect(m_two, &TwoWordings::limitRequested, this, &AgreementCard::limitRequested);
    connect(m_limit, &LimitNote::limitRequested, this, &AgreementCard::limitRequested);
    connect(m_change, &QPushButton::clicked, this, &AgreementCard::otherWordsRequested);
    whenPressedOn(
        m_again, [this] { return std::optional(m_agreement.document.current.id); },
        [this](const StatementId&) { agreeAgain(); });
    connect(m_takeBack, &QPushButton::clicked, this, &AgreementCard::takeBack);
    connect(m_putAway, &QPushButton::clicked, this, &AgreementCard::putAwayRequested);
}

void AgreementCard::build() {
    m_title->setObjectName(u"agreementTitle"_s);
    m_pill->setObjectName(u"agreementPill"_s);
    m_text->setObjectName(u"agreementWords"_s);
    m_lead->setObjectName(u"agreementLead"_s);
    m_panel->setObjectName(u"signOffPanel"_s);
    m_panel->watchWords(*m_text);
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
    followTheme(this, [this](const Theme&) { arrangeHead(); });
    content()->addLayout(m_headLine);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_lead, m_legend, m_text, m_panel, m_two, m_limit, m_actions, m_message})
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
    if (m_agreement.document.limitedSince && state == SignoffState::LookAgain)
        return tr("A limit covered this since you agreed. It counts once both of you agree again.");
    return signoffWords(m_session, m_agreement.document, m_agreement.agreement.lookAgain).lead;
}

void AgreementCard::showState() {
    const SignoffWords words =
        signoffWords(m_agreement.document.state, m_agreement.agreement.lookAgain, m_session.today());
    m_title->setText(titleInWords(m_agreement));
    m_pill->setState(words.pill, words.word);
    m_lead->setText(lead());
    m_lead->setVisible(!m_lead->text().isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_pill->text());
    arrangeHead();
}

void AgreementCard::showWords() {
    const SignedDocument& document = m_agreement.document;
    const Agreement& now = m_agreement.agreement;
    const bool differs = differsFrom(document) && m_agreement.before;
    const bool isOffer = document.state == SignoffState::OfferedToMe || document.state == SignoffState::OfferedByMe;
    m_legend->setDocument(document);
    m_text->setWords(now, differs ? *m_agreement.before : now, isOffer);
    m_text->setVisible(!hasTwoWordings(document) && document.state != SignoffState::NewerVersion);
    m_two->setAgreement(m_agreement);
}

void AgreementCard::showActions() {
    const SignoffState state = m_agreement.document.state;
    m_panel->setDocument(m_agreement.document);
    m_panel->setVisible(!isSettled(state) && m_two->isHidden());
    const std::vector<LimitInEffect> limits =
        isSettled(state) ? limitsOn(m_session, m_agreement.document.type, m_agreement.document.current)
                         : std::vector<LimitInEffect>();
    m_limit->setLimits(limits);
    m_again->setVisible(state == SignoffState::LookAgain && limits.empty());
    m_change->setVisible(isSettled(state));
    m_putAway->setVisible(hasEnded(state));
    const bool away = m_session.mine().putAway.contains(m_agreement.document.id);
    m_putAway->setText(away ? tr("Bring it back") : tr("Put away"));
    m_takeBack->setVisible(isSettled(state));
    bool any = false;
    for (QPushButton* button : {m_again, m_change, m_putAway, m_takeBack}) {
        button->setEnabled(!m_busy);
        any = any || !button->isHidden();
    }
    m_actions->setVisible(any);
}

void AgreementCard::agreeAgain() {
    carryOut(bothy::agreeAgain(m_session, m_agreement));
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
            Q_EMIT said(stepWords(m_agreement.document.state));
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
    turnRow(m_headLine, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, below ? m.u : 2 * m.u);
    alignPart(m_headLine, m_pill, below ? Qt::AlignLeading : Qt::AlignTop);
}

} // namespace bothy
