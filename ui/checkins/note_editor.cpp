#include "ui/checkins/note_editor.h"

#include "ui/checkins/shown_now.h"
#include "ui/forms/field_edit.h"
#include "ui/forms/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;

CareNote noteIn(const Session& session, NoteForm form, const DocumentId& id) {
    const auto found = session.mine().careNotes.find(id);
    return found == session.mine().careNotes.end() ? CareNote{form, session.today(), {}} : found->second;
}

} // namespace

NoteEditor::NoteEditor(Session& session, NoteForm form, const DocumentId& id, const QString& back, QWidget* parent)
    : FootedPage(parent, WidestInBodies)
    , m_session(session)
    , m_notes(session)
    , m_form(textOf(form, session.services().care))
    , m_kind(form)
    , m_id(id)
    , m_unkept{form, {}, {}}
    , m_shown(new ShownNow(session)) {
    auto* head = new PageHead(m_form.title);
    head->setBack(back);
    head->setLead(m_form.intro);
    connect(head, &PageHead::backRequested, this, &NoteEditor::backRequested);
    content()->addWidget(head);
    connect(m_shown, &ShownNow::said, this, &NoteEditor::said);
    content()->addWidget(m_shown);
    for (const FormField& field : m_form.fields)
        addField(field);
    addSupport();
    addSafety();
    content()->addStretch();
    addFoot();
    refresh();
}

void NoteEditor::addField(const FormField& field) {
    auto* edit = new FieldEdit(field, wordsOffered(field, m_session.services().care, m_session.catalogue()),
                               [this] { return m_session.today(); });
    m_fields.push_back(edit);
    content()->addWidget(edit);
    connect(edit, &FieldEdit::valueChanged, this, [this, edit] { onChanged(edit); });
    connect(edit, &FieldEdit::picked, this, [this, id = field.id.text()](const Choices& before) {
        if (!isKept(id)) return;
        // Also once this view has gone: the page tells whichever view is there of what changed.
        Q_EMIT said(tr("Changed, for you alone."), [id, before, form = m_kind, note = m_id, &session = m_session] {
            if (session.stage() != Session::Stage::Open) return false;
            CareNote words = noteIn(session, form, note);
            words.put(id, before);
            return NoteSharing(session).write(note, words);
        });
    });
    if (std::ranges::find(m_form.supportFields, field.id) != m_form.supportFields.end()) addKeep(field, edit);
}

/// Such an answer is not kept by itself: somebody else may open this page one day.
void NoteEditor::addKeep(const FormField& field, FieldEdit* edit) {
    auto* keep = new TickBox(tr("Keep this answer, for me alone"));
    keep->setObjectName(u"keep."_s + field.id.text());
    //: Said by a screen reader; %1 is the name of the field.
    keep->setAccessibleDescription(field.label);
    keep->setChecked(held().field(field.id.text()) != nullptr);
    m_keeps.emplace_back(field.id.text(), keep);
    content()->addWidget(keep);
    connect(keep, &QCheckBox::clicked, this, [this, edit, id = field.id.text()](bool kept) {
        CareNote note = held();
        note.put(id, kept ? edit->value() : Choices());
        m_unkept.put(id, kept ? Choices() : edit->value());
        m_notes.write(m_id, note);
        refreshFoot();
    });
}

void NoteEditor::addSupport() {
    QStringList words;
    for (const SafetyText& text : m_form.support)
        words << text.text;
    m_support = new InlineMessage(MessageKind::Neutral, tr("You are not alone with this."), words.join(u"\n\n"_s));
    m_support->setDrawing(IconName::Shield);
    m_support->setObjectName(u"support"_s);
    auto* open = m_support->addAction(tr("Open the page just for you"));
    open->setObjectName(u"openJustForYou"_s);
    connect(open, &QPushButton::clicked, this, &NoteEditor::justForYouRequested);
    m_support->hide();
    content()->addWidget(m_support);
}

void NoteEditor::addSafety() {
    if (m_form.safety.empty()) return;
    auto* card = new Card(nullptr, CardTone::Raised);
    for (const SafetyText& text : m_form.safety)
        card->content()->addWidget(new TextLabel(TextRole::Body, text.text));
    content()->addWidget(card);
}

void NoteEditor::addFoot() {
    m_delete = bar()->addRemoving(tr("Delete"));
    m_delete->setObjectName(u"deleteNote"_s);
    m_show = bar()->addButton(tr("Show parts of it"), ButtonKind::Outlined);
    m_show->setObjectName(u"showNote"_s);
    connect(m_show, &QPushButton::clicked, this, [this] {
        letKeyboardWait(*this); // what is being typed comes to its end first
        problem().isEmpty() ? Q_EMIT showRequested() : endWaiting(*this, *m_show);
    });
    connect(m_delete, &QPushButton::clicked, this, &NoteEditor::deleteRequested);
}

CareNote NoteEditor::held() const {
    return noteIn(m_session, m_kind, m_id);
}

bool NoteEditor::isKept(const QString& field) const {
    const auto keep = std::ranges::find(m_keeps, field, &std::pair<QString, QCheckBox*>::first);
    return keep == m_keeps.end() || keep->second->isChecked();
}

void NoteEditor::onChanged(FieldEdit* edit) {
    put(edit->field().id.text(), edit->value());
}

void NoteEditor::put(const QString& field, const Choices& value) {
    if (isKept(field)) {
        CareNote note = held();
        note.put(field, value);
        m_notes.write(m_id, note);
    } else {
        m_unkept.put(field, value);
    }
    refreshDay();
    refreshSupport();
    refreshFoot();
}

void NoteEditor::refresh() {
    const CareNote note = held();
    for (FieldEdit* edit : m_fields) {
        const QString id = edit->field().id.text();
        const Choices* value = note.field(id);
        if (!value) value = m_unkept.field(id);
        edit->setValue(value ? *value : Choices());
    }
    refreshDay();
    refreshSupport();
    refreshFoot();
}

/// A day is asked for only where somebody wants to name one.
void NoteEditor::refreshDay() {
    for (FieldEdit* edit : m_fields) {
        if (edit->field().type != FieldType::Date) continue;
        const CareNote note = held();
        const Choices* when = note.field(u"when"_s);
        const bool namesOne = when && std::ranges::find(when->ids, u"date"_s) != when->ids.end();
        edit->setVisible(namesOne || !edit->value().isEmpty());
    }
}

/// What is kept, for its owner: the same words in the same order.
PrintedPage NoteEditor::printedPage() const {
    PrintedPage page{.kind = m_form.title, .room = tr("Only you"), .title = m_form.title};
    CareNote note = held();
    for (const FieldEdit* edit : m_fields)
        if (!edit->problem().isEmpty()) note.put(edit->field().id.text(), {}); // what counts is not what stands there
    for (const NoteLine& line : linesOf(note, m_form, m_session.services().care, m_session.catalogue())) {
        page.blocks.push_back({PrintedBlock::Kind::Section, line.label});
        for (const QString& words : line.words)
            page.blocks.push_back({PrintedBlock::Kind::Row, words});
    }
    return page;
}

void NoteEditor::refreshSupport() {
    m_support->setVisible(m_form.opensSupport(held()) || m_form.opensSupport(m_unkept));
}

QString NoteEditor::problem() const {
    for (const FieldEdit* edit : m_fields)
        if (const QString words = edit->problem(); !words.isEmpty()) return words;
    return {};
}

void NoteEditor::refreshFoot() {
    const SharedState& shared = m_session.shared();
    const bool hasWords = !held().fields.isEmpty();
    m_shown->refresh(m_id);
    const QString problem = this->problem();
    bar()->setText(problem.isEmpty() ? tr("Kept as you write, for you alone. You can leave at any point.") : problem);
    m_show->setVisible(shared.partner.has_value());
    m_show->setEnabled(hasWords && problem.isEmpty() && !shared.isPaused());
    m_delete->setVisible(hasWords);
}

} // namespace bothy
