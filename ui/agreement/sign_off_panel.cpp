#include "ui/agreement/sign_off_panel.h"

#include "core/session/both_look.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/limit_note.h"
#include "ui/agreement/pressed_words.h"
#include "ui/agreement/read_watch.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/sign_off_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The mark, the name and the edges beside the button in one half.
constexpr double BesideButtonInBodies = 5.5;

/// May this person sign the words in question now?
bool waitsForMe(SignoffState state) {
    switch (state) {
    case SignoffState::OfferedByMe: // the bar offers the mark only while it is not set
    case SignoffState::OfferedToMe:
    case SignoffState::ChangedByMe:
    case SignoffState::ChangedByOther:
    case SignoffState::Conflict:
        return true;
    case SignoffState::Draft:
    case SignoffState::AgreedForNow:
    case SignoffState::LookAgain:
    case SignoffState::NoLongerAgreed:
    case SignoffState::TakenBack:
    case SignoffState::Blocked:
    case SignoffState::NewerVersion:
        return false;
    }
    return false;
}

/// Are there marks to show, or has the text ended?
bool hasMarks(SignoffState state) {
    return !hasEnded(state) && state != SignoffState::NewerVersion && state != SignoffState::Draft;
}

bool isChanged(SignoffState state) {
    return state == SignoffState::ChangedByMe || state == SignoffState::ChangedByOther;
}

} // namespace

SignOffPanel::SignOffPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_bar(new SignOffBar(this))
    , m_buttons(new QWidget(this))
    , m_limit(new LimitNote(session))
    , m_work(new TextLabel(TextRole::Body, Ink::Muted, tr("One moment.")))
    , m_message(new InlineMessage(MessageKind::Caution, {}, {}, this)) {
    addButtons();
    m_bar->agreeButton()->setObjectName(u"agree"_s);
    m_message->setObjectName(u"signOffMessage"_s);
    m_message->setDismissible(true);
    m_message->hide();
    m_work->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_limit);
    column->addWidget(m_buttons);
    column->addWidget(m_work);
    column->addWidget(m_message);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(3 * theme.metrics().u); });

    connect(m_limit, &LimitNote::limitRequested, this, &SignOffPanel::limitRequested);
    connect(m_otherWords, &QPushButton::clicked, this, &SignOffPanel::otherWordsRequested);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { await(m_session.withdraw(m_document.id)); });
    const auto agree = [this](const StatementId& words) { agreeTo(words); };
    whenPressedOn(
        m_bar->agreeButton(), [this] { return std::optional(revision().id); }, agree);
    whenPressedOn(
        m_keepOld,
        [this] {
            const auto& old = m_document.agreedBefore;
            return old ? std::optional(old->id) : std::nullopt;
        },
        agree);
}

void SignOffPanel::addButtons() {
    auto* line = new FlowLayout(m_buttons);
    const auto add = [&](const QString& text, const QString& name, ButtonKind kind) {
        auto* button = new QPushButton(text, m_buttons);
        button->setObjectName(name);
        button->setAutoDefault(false);
        setButtonKind(button, kind, ButtonSize::Small);
        line->addWidget(button);
        return button;
    };
    m_otherWords = add(tr("Suggest other words"), u"otherWords"_s, ButtonKind::Soft);
    m_keepOld = add(tr("Keep the old words"), u"keepOldWords"_s, ButtonKind::Soft);
    m_takeBack = add(tr("Take back"), u"takeBack"_s, ButtonKind::Muted);
}

const Revision& SignOffPanel::revision() const {
    const bool other = m_wordings == Wordings::Other && m_document.otherWording;
    return other ? *m_document.otherWording : m_document.current;
}

int SignOffPanel::narrowestWidth() const {
    return m_bar->agreeButton()->sizeHint().width() + themeOf(this).metrics().bodies(BesideButtonInBodies);
}

void SignOffPanel::setDocument(const SignedDocument& document, Wordings wordings) {
    if (m_document.id != document.id) m_message->hide();
    m_document = document;
    m_wordings = wordings;
    if (m_read) m_read->setDocument(document);
    refresh();
}

void SignOffPanel::watchWords(QWidget& words) {
    m_read = new ReadWatch(m_session, words);
}

void SignOffPanel::setTogether(bool together) {
    m_isTogether = together;
}

void SignOffPanel::refresh() {
    refreshBar();
    refreshButtons();
    m_work->setVisible(m_busy);
}

QString SignOffPanel::whoseWords() const {
    const std::optional<Revision>& other = m_document.otherWording;
    if (m_document.state != SignoffState::Conflict || !other) return {};
    if (m_document.current.author == other->author) { // somebody went back to older words of the same author
        const Revision& beside = m_wordings == Wordings::Other ? m_document.current : *other;
        return beside.predecessor == revision().id ? tr("The words before") : tr("The new words");
    }
    return revision().author == m_session.me() ? tr("Your words")
                                               : tr("Words from %1").arg(isolated(m_session.shared().partnerName));
}

void SignOffPanel::refreshBar() {
    const QString partner = isolated(m_session.shared().partnerName);
    // When each has chosen a wording, mine is the current one and theirs the other.
    const bool current = m_wordings == Wordings::Current;
    const bool iAgree = current && m_document.iSigned;
    const bool theyAgree = current ? m_document.theySigned : m_document.iSigned;
    // Not the words of the pill: one mark is not what both agreed on.
    m_bar->setHalves({tr("You"), iAgree ? tr("Agree for now", "under the word You") : QString(), iAgree},
                     {partner, theyAgree ? tr("Agrees for now", "under the other one's name") : QString(), theyAgree});
    const bool asksMe = waitsForMe(m_document.state) && m_wordings != Wordings::Whole && !iAgree;
    const bool saysLimit = asksMe || (isSettled(m_document.state) && m_wordings == Wordings::Whole);
    m_limit->setLimits(saysLimit ? limitsToSay(revision()) : std::vector<LimitInEffect>());
    m_bar->setAgreeText(waitsForMe(m_document.state) && !isLimited(revision()) ? tr("I agree for now") : QString());
    m_bar->agreeButton()->setEnabled(!m_busy);
    m_bar->setVisible(m_wordings != Wordings::Whole && hasMarks(m_document.state));
}

void SignOffPanel::refreshButtons() {
    const bool ended = hasEnded(m_document.state);
    const bool again = m_document.state == SignoffState::LookAgain;
    m_otherWords->setText(ended   ? tr("Suggest it again")
                          : again ? tr("Go through the words again")
                                  : tr("Suggest other words"));
    // Beside "Keep the old words", taking back has to say that it ends the old ones as well.
    const bool endsAll = m_document.agreedBefore && waitsForMe(m_document.state);
    m_takeBack->setText(endsAll ? tr("End this agreement") : tr("Take back"));
    for (QPushButton* button : {m_otherWords, m_keepOld, m_takeBack}) {
        button->setVisible(allows(button));
        button->setEnabled(!m_busy);
    }
    m_buttons->setVisible(allows(m_otherWords) || allows(m_keepOld) || allows(m_takeBack));
}

bool SignOffPanel::allows(QPushButton* button) const {
    const SignoffState state = m_document.state;
    if (state == SignoffState::Conflict && m_wordings != Wordings::Whole) return false;
    if (button == m_keepOld) return isChanged(state) && m_document.agreedBefore && !isLimited(*m_document.agreedBefore);
    if (button == m_takeBack) return canTakeBack(state);
    return state != SignoffState::NewerVersion;
}

/// Under a limit of either person, or one that only its reader sees. Where two look, the latter is not there: what it
/// would take away or add could be compared with how other words stand.
std::vector<LimitInEffect> SignOffPanel::limitsToSay(const Revision& words) const {
    const std::vector<LimitInEffect> all = limitsOn(m_session, m_document.type, words);
    return m_isTogether ? thatBothSee(m_session, all) : all;
}

bool SignOffPanel::isLimited(const Revision& words) const {
    return !limitsToSay(words).empty();
}

void SignOffPanel::agreeTo(const StatementId& revision) {
    await(m_session.agree(m_document.id, revision), m_isTogether ? LimitNote::quietWords() : QString());
}

void SignOffPanel::await(const Session::Done& done, const QString& refused) {
    m_busy = true;
    m_message->hide();
    // Buttons that go away give the keyboard to whatever is next, which would be Pause: it waits here meanwhile.
    if (isAncestorOf(QApplication::focusWidget())) setFocus(Qt::OtherFocusReason);
    refresh();
    whenDone(done, this, [this, refused](const Result<void>& result) { finish(result, refused); });
}

void SignOffPanel::focusFirstButton() {
    for (QPushButton* button : {m_bar->agreeButton(), m_otherWords, m_keepOld, m_takeBack})
        if (button->isVisible() && button->isEnabled()) return button->setFocus(Qt::OtherFocusReason);
}

void SignOffPanel::finish(const Result<void>& result, const QString& refused) {
    m_busy = false;
    refresh();
    if (result) {
        Q_EMIT stepDone(stepWords(m_document.state));
        if (hasFocus()) focusFirstButton();
        return;
    }
    const ErrorWords words = refused.isEmpty() ? errorWords(result.error()) : ErrorWords{{}, refused};
    m_message->setTexts(words.title, words.advice);
    m_message->show();
}

} // namespace bothy
