#include "ui/boundaries/agreement_editor.h"

#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/look_again_choice.h"
#include "ui/boundaries/item_picker.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

AgreementEditor::AgreementEditor(Session& session, QWidget* parent)
    : FootedPage(parent, 44)
    , m_session(session)
    , m_head(new PageHead({}))
    , m_title(new TextField(tr("Title")))
    , m_words(new TextArea(tr("Words"), 4))
    , m_exceptions(new TextArea(tr("Exceptions, if there are any"), 2))
    , m_items(new ItemPicker(session, tr("What it is about, if you like")))
    , m_lookAgain(new LookAgainChoice(session.today()))
    , m_message(new InlineMessage(MessageKind::Caution, {}))
    , m_putAway(new QPushButton(tr("Put the draft away")))
    , m_offer(nullptr) {
    build();
    connect(m_head, &PageHead::backRequested, this, &AgreementEditor::left);
    connect(m_title->edit(), &QLineEdit::textChanged, this, &AgreementEditor::keepDraft);
    connect(m_words->edit(), &QPlainTextEdit::textChanged, this, &AgreementEditor::keepDraft);
    connect(m_exceptions->edit(), &QPlainTextEdit::textChanged, this, &AgreementEditor::keepDraft);
    connect(m_items, &ItemPicker::itemsChanged, this, &AgreementEditor::keepDraft);
    connect(m_lookAgain, &LookAgainChoice::dayChanged, this, &AgreementEditor::keepDraft);
    connect(m_offer, &QPushButton::clicked, this, &AgreementEditor::offer);
    connect(m_putAway, &QPushButton::clicked, this, &AgreementEditor::putAway);
    connect(&session, &Session::sharedChanged, this, &AgreementEditor::refresh);
}

void AgreementEditor::build() {
    m_head->setBack(tr("Boundaries"));
    const SignoffWords draft = signoffWords(SignoffState::Draft);
    m_head->setPill(new StatePill(draft.pill, draft.word));
    m_title->edit()->setObjectName(u"agreementTitleEdit"_s);
    m_title->edit()->setMaxLength(static_cast<int>(limits::titleLength));
    m_words->edit()->setObjectName(u"agreementWordsEdit"_s);
    m_exceptions->edit()->setObjectName(u"agreementExceptionsEdit"_s);
    m_message->setObjectName(u"agreementMessage"_s);
    m_message->hide();
    auto* look = new QWidget;
    auto* lookColumn = new QVBoxLayout(look);
    lookColumn->setContentsMargins(0, 0, 0, 0);
    lookColumn->addWidget(new TextLabel(TextRole::Strong, tr("Look again")));
    lookColumn->addWidget(m_lookAgain);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_head, m_title, m_words, m_exceptions, m_items, look, m_message})
        content()->addWidget(each);
    content()->addStretch();
    followTheme(this, [this](const Theme& theme) { content()->setSpacing(theme.metrics().bodies(1.6)); });

    m_putAway->setObjectName(u"putDraftAway"_s);
    setButtonKind(m_putAway, ButtonKind::Muted);
    setFlush(m_putAway, FlushSide::Leading);
    bar()->addLeading(m_putAway);
    m_offer = bar()->addButton(tr("Offer it"), ButtonKind::Filled);
    m_offer->setObjectName(u"offerAgreement"_s);
}

void AgreementEditor::beginNew(const std::vector<QString>& items) {
    Agreement fresh;
    fresh.items = items;
    fresh.lookAgain = suggestedLookAgain(m_session.today());
    m_head->setTitle(tr("Suggest an agreement"));
    begin(Session::newDocumentId(), fresh, {});
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
    m_showing = true;
    m_id = id;
    m_predecessor = predecessor;
    m_busy = false;
    m_message->hide();
    m_title->edit()->setText(agreement.title);
    m_words->edit()->setPlainText(agreement.words);
    m_exceptions->edit()->setPlainText(agreement.exceptions);
    m_items->setItems(agreement.items);
    m_lookAgain->setDay(agreement.lookAgain);
    m_shown = this->agreement();
    m_showing = false;
    m_head->setLead(tr("Only you can see this draft."));
    frame()->verticalScrollBar()->setValue(0);
    m_title->edit()->setFocus();
    refresh();
}

Agreement AgreementEditor::agreement() const {
    return {m_title->edit()->text(), m_words->edit()->toPlainText(), m_exceptions->edit()->toPlainText(),
            m_lookAgain->day(), m_items->items()};
}

/// A draft that would not open again is not kept over one that does; its words stay in the fields.
void AgreementEditor::keepDraft() {
    if (m_showing) return;
    m_message->hide();
    const Agreement words = agreement();
    if (words != m_shown) {
        if (const auto readable = Agreement::decode(words.encode()); !readable) {
            showProblem(readable.error());
        } else {
            const DocumentDraft draft{DocumentType::Agreement, m_predecessor, words.encode(), m_session.today()};
            m_session.edit([&](PrivateState& mine) { mine.drafts.insert_or_assign(m_id, draft); });
        }
    }
    refresh();
}

void AgreementEditor::refresh() {
    const bool solo = !m_session.shared().partner;
    const bool paused = m_session.shared().isPaused();
    const bool hasWords = !m_words->edit()->toPlainText().trimmed().isEmpty();
    m_offer->setEnabled(!solo && !paused && hasWords && !m_busy);
    m_putAway->setVisible(m_session.mine().drafts.contains(m_id));
    m_putAway->setEnabled(!m_busy);
    bar()->setText(solo        ? tr("You can offer it when the other person has joined.")
                   : paused    ? tr("You can offer it when both of you have continued.")
                   : !hasWords ? tr("It needs a few words first.")
                               : QString());
}

void AgreementEditor::offer() {
    const auto words = wordingOf(agreement(), m_predecessor);
    if (!words) return showProblem(words.error());
    m_busy = true;
    m_message->hide();
    refresh();
    whenDone(m_session.offer(m_id, *words), this, [this](const Result<void>& result) {
        m_busy = false;
        refresh();
        if (!result) return showProblem(result.error());
        Q_EMIT offered();
    });
}

void AgreementEditor::putAway() {
    m_session.edit([&](PrivateState& mine) { mine.drafts.erase(m_id); });
    Q_EMIT draftPutAway();
}

void AgreementEditor::showProblem(const Error& error) {
    const ErrorWords words = errorWords(error);
    m_message->setTexts(words.title, words.advice);
    m_message->show();
    frame()->ensureWidgetVisible(m_message);
}

} // namespace bothy
