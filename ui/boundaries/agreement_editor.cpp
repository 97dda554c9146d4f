#include "ui/boundaries/agreement_editor.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/ended_note.h"
#include "ui/agreement/limit_note.h"
#include "ui/agreement/look_again_choice.h"
#include "ui/boundaries/item_picker.h"
#include "ui/boundaries/signals_form.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_limit.h"
#include "ui/widgets/when_done.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

AgreementEditor::AgreementEditor(Session& session, QWidget* parent)
    : FootedPage(parent, 44)
    , m_session(session)
    , m_head(new PageHead({}))
    , m_ended(new EndedNote(session))
    , m_title(new TextField(tr("Title")))
    , m_words(new TextArea(tr("Words"), 4))
    , m_exceptions(new TextArea(tr("Exceptions, if there are any"), 2))
    , m_items(new ItemPicker(session, tr("What it is about, if you like")))
    , m_lookAgain(new LookAgainChoice([&session] { return session.today(); }))
    , m_signals(new SignalsForm(session))
    , m_limit(new LimitNote(session))
    , m_message(new InlineMessage(MessageKind::Caution, {})) {
    build();
    connect(m_head, &PageHead::backRequested, this, &AgreementEditor::left);
    connect(m_title->edit(), &QLineEdit::textChanged, this, &AgreementEditor::keepDraft);
    connect(m_words->edit(), &QPlainTextEdit::textChanged, this, &AgreementEditor::keepDraft);
    connect(m_exceptions->edit(), &QPlainTextEdit::textChanged, this, &AgreementEditor::keepDraft);
    connect(m_items, &ItemPicker::itemsChanged, this, &AgreementEditor::keepDraft);
    connect(m_lookAgain, &LookAgainChoice::dayChanged, this, &AgreementEditor::keepDraft);
    connect(m_signals, &SignalsForm::changed, this, &AgreementEditor::keepDraft);
    connect(m_signals, &SignalsForm::picked, this, [this](const FilledFields& before) {
        offerUndo(tr("A word or sign is changed."), [before](Agreement& words) { words.fields = before; });
    });
    connect(m_offer, &QPushButton::clicked, this, &AgreementEditor::offer);
    connect(m_delete, &QPushButton::clicked, this, &AgreementEditor::deleteDraft);
    connect(m_limit, &LimitNote::limitRequested, this, &AgreementEditor::limitRequested);
    connect(m_items, &ItemPicker::itemsChosen, this, [this](const std::vector<QString>& before) {
        offerUndo(tr("What it is about is changed."), [before](Agreement& words) { words.items = before; });
    });
    connect(m_lookAgain, &LookAgainChoice::dayChosen, this, [this](const std::optional<Day>& before) {
        offerUndo(tr("The day to look again is changed."), [before](Agreement& words) { words.lookAgain = before; });
    });
    connect(&session, &Session::sharedChanged, this, &AgreementEditor::refresh);
}

void AgreementEditor::build() {
    m_head->setBack(tr("Boundaries"));
    const SignoffWords draft = signoffWords(SignoffState::Draft);
    m_head->setPill(new StatePill(draft.pill, draft.word));
    m_title->edit()->setObjectName(u"agreementTitleEdit"_s);
    limitText(m_title->edit(), m_title, limits::titleLength);
    for (TextArea* area : {m_words, m_exceptions})
        limitText(area->edit(), area, limits::textLength);
    m_words->edit()->setObjectName(u"agreementWordsEdit"_s);
    m_exceptions->edit()->setObjectName(u"agreementExceptionsEdit"_s);
    m_message->setObjectName(u"agreementMessage"_s);
    m_message->hide();
    auto* look = new Field(tr("Look again"), m_lookAgain);
    for (QWidget* each : std::initializer_list<QWidget*>{m_head, m_ended, m_title, m_signals, m_words, m_exceptions,
                                                         m_items, look, m_limit, m_message})
        content()->addWidget(each);
    content()->addStretch();
    followTheme(this, [this](const Theme& theme) { content()->setSpacing(theme.metrics().bodies(1.6)); });

    m_delete = bar()->addRemoving(tr("Delete draft"));
    m_delete->setObjectName(u"deleteDraft"_s);
    m_offer = bar()->addButton(tr("Offer it"), ButtonKind::Filled);
    m_offer->setObjectName(u"offerAgreement"_s);
}

void AgreementEditor::beginNew(const std::vector<QString>& items) {
    Agreement fresh;
    fresh.items = items;
    if (const auto id = items.empty() ? std::nullopt : ItemId::from(QStringView(items.front())))
        if (const Item* item = m_session.catalogue().item(*id)) fresh.title = item->prompt;
    fresh.lookAgain = suggestedLookAgain(m_session.today());
    m_head->setTitle(tr("Suggest an agreement"));
    begin(Session::newDocumentId(), fresh, {});
}

void AgreementEditor::openSignals() {
    if (open(signalsDocument())) return;
    Agreement fresh;
    fresh.title = m_session.services().care.signs.title;
    begin(signalsDocument(), fresh, {});
}

QString AgreementEditor::place() const {
    if (isSignals()) return u"signals"_s;
    const bool canOpen = m_session.mine().drafts.contains(m_id) || m_session.shared().document(m_id);
    return canOpen ? u"draft:"_s + m_id.hex() : QString();
}

bool AgreementEditor::isSignals() const {
    return m_id == signalsDocument();
}

/// The words and signs have fields of their own, a title that stays, and no list of what they are about.
void AgreementEditor::showForm() {
    const bool isForm = isSignals();
    m_signals->setVisible(isForm);
    for (QWidget* each : std::initializer_list<QWidget*>{m_title, m_exceptions, m_items})
        each->setVisible(!isForm);
    m_words->setLabel(isForm ? tr("Anything else about it, if you like") : tr("Words"));
    if (isForm) m_head->setTitle(m_session.services().care.signs.title);
}

QString AgreementEditor::problem() const {
    const Agreement words = agreement();
    if (words.words.trimmed().isEmpty() && words.fields.isEmpty()) return tr("It needs a few words first.");
    if (const QString day = m_lookAgain->problem(); !day.isEmpty()) return day;
    return isSignals() ? m_signals->problem() : QString();
}

bool AgreementEditor::open(const DocumentId& id) {
    const SignedDocument* document = m_session.shared().document(id);
    const auto draft = m_session.mine().drafts.find(id);
    m_head->setTitle(document ? tr("Suggest other words") : tr("Suggest an agreement"));
    if (draft != m_session.mine().drafts.end()) {
        if (const auto kept = Agreement::decode(draft->second.content)) {
            begin(id, *kept, draft->second.predecessor);
            return true;
        }
    }
    const auto words = document ? Agreement::decode(document->current.content) : Result<Agreement>(Error{});
    if (!words) return false;
    Agreement from = *words;
    // A day that has come would make the new words "look again" at once.
    if (from.lookAgain && *from.lookAgain <= m_session.today()) from.lookAgain = suggestedLookAgain(m_session.today());
    begin(id, from, document->current.id);
    return true;
}

void AgreementEditor::begin(const DocumentId& id, const Agreement& agreement,
                            const std::optional<StatementId>& predecessor) {
    m_id = id;
    m_predecessor = predecessor;
    m_busy = false;
    m_message->hide();
    showForm();
    fill({}); // nothing that was being typed over the days of another one stays
    fill(agreement);
    m_shown = this->agreement();
    m_hadDraft = m_session.mine().drafts.contains(id);
    m_head->setLead(tr("Only you can see this draft."));
    frame()->verticalScrollBar()->setValue(0);
    m_title->edit()->setFocus();
    refresh();
}

void AgreementEditor::fill(const Agreement& agreement) {
    m_showing = true;
    m_title->edit()->setText(agreement.title);
    m_words->edit()->setPlainText(agreement.words);
    m_exceptions->edit()->setPlainText(agreement.exceptions);
    m_items->setItems(agreement.items);
    m_lookAgain->setDay(agreement.lookAgain);
    m_signals->setFilled(agreement.fields);
    m_showing = false;
}

Agreement AgreementEditor::agreement() const {
    return {m_title->edit()->text(),
            m_words->edit()->toPlainText(),
            m_exceptions->edit()->toPlainText(),
            m_lookAgain->day(),
            m_items->items(),
            isSignals() ? m_signals->filled() : FilledFields()};
}

/// A draft that would not open again is not kept over one that does; its words stay in the fields. One that says
/// what stood there before is none.
void AgreementEditor::keepDraft() {
    if (m_showing) return;
    m_message->hide();
    const Agreement words = agreement();
    const auto& drafts = m_session.mine().drafts;
    const auto kept = drafts.find(m_id);
    if (words == m_shown && m_lookAgain->problem().isEmpty() && !m_hadDraft) {
        if (kept != drafts.end()) m_session.edit([&](PrivateState& mine) { mine.drafts.erase(m_id); });
    } else if (const auto readable = Agreement::decode(words.encode()); !readable) {
        showProblem(readable.error());
    } else if (kept == drafts.end() || kept->second.content != words.encode()) {
        const DocumentDraft draft{DocumentType::Agreement, m_predecessor, words.encode(), m_session.today()};
        const bool begins = place().isEmpty();
        m_session.edit([&](PrivateState& mine) { mine.drafts.insert_or_assign(m_id, draft); });
        if (begins) Q_EMIT draftBegun();
    }
    refresh();
}

void AgreementEditor::offerUndo(const QString& words, const std::function<void(Agreement&)>& back) {
    const QPointer<AgreementEditor> editor(this);
    Q_EMIT said(words, [editor, id = m_id, back] { return editor && editor->changeDraft(id, back); });
}

/// Also for a draft that is not in the fields any more. One that was deleted or offered meanwhile stays so.
bool AgreementEditor::changeDraft(const DocumentId& id, const std::function<void(Agreement&)>& change) {
    const auto draft = m_session.mine().drafts.find(id);
    if (draft == m_session.mine().drafts.end()) return false;
    const Agreement before = id == m_id ? agreement() : Agreement::decode(draft->second.content).value_or(Agreement{});
    Agreement words = before;
    change(words);
    if (words == before) return false;
    if (id == m_id) {
        fill(words);
        m_lookAgain->settle();
        keepDraft();
    } else {
        m_session.edit([&](PrivateState& mine) { mine.drafts[id].content = words.encode(); });
    }
    return true;
}

void AgreementEditor::refresh() {
    const bool solo = !m_session.shared().partner;
    const bool paused = m_session.shared().isPaused();
    const QString missing = problem();
    const bool isLimited = showLimits();
    m_ended->refresh(m_id);
    m_offer->setEnabled(!solo && !paused && missing.isEmpty() && !isLimited && !m_busy);
    m_delete->setVisible(m_session.mine().drafts.contains(m_id));
    m_delete->setEnabled(!m_busy);
    bar()->setText(solo     ? tr("You can offer it when the other person has joined.")
                   : paused ? tr("You can offer it when both of you have continued.")
                            : missing);
}

/// What closes these words closes offering them; the draft stays.
bool AgreementEditor::showLimits() {
    const auto words = wordingOf(agreement(), m_predecessor);
    const auto limits = words ? limitsOn(m_session, *words) : std::vector<LimitInEffect>();
    m_limit->setLimits(limits);
    return !limits.empty();
}

void AgreementEditor::offer() {
    letKeyboardWait(*this); // what is being typed comes to its end first
    refresh();
    if (!problem().isEmpty()) return endWaiting(*this, *m_words->edit());
    const auto words = wordingOf(agreement(), m_predecessor);
    if (!words) return endWaiting(*this, *m_offer), showProblem(words.error());
    m_busy = true;
    m_message->hide();
    refresh();
    whenDone(m_session.offer(m_id, *words), this, [this](const Result<void>& result) {
        m_busy = false;
        refresh();
        if (!result) return endWaiting(*this, *m_offer), showProblem(result.error());
        Q_EMIT offered(m_id);
    });
}

void AgreementEditor::deleteDraft() {
    const DocumentId id = m_id;
    const DocumentDraft draft = m_session.mine().drafts.at(id);
    m_session.edit([&](PrivateState& mine) { mine.drafts.erase(id); });
    Q_EMIT draftDeleted(id, draft);
}

void AgreementEditor::showProblem(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_message->setTexts(words.title, words.advice);
    m_message->show();
    frame()->ensureWidgetVisible(m_message);
}

} // namespace bothy
