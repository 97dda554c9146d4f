#include "ui/checkins/note_preview.h"

#include "core/care/needs_sheet.h"
#include "ui/forms/tick_row.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/held_ticks.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/when_done.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;

/// Which sheet of needs this is; it says nothing alone.
bool isFrame(const QString& field) {
    return field == QLatin1StringView(NeedsRoleField) || field == QLatin1StringView(NeedsSituationField);
}

} // namespace

NotePreview::NotePreview(Session& session, NoteForm form, const DocumentId& id, QWidget* parent)
    : FootedPage(parent, WidestInBodies)
    , m_session(session)
    , m_notes(session)
    , m_form(textOf(form, session.services().care))
    , m_id(id)
    , m_rows(new RowCard)
    , m_held(new HeldTicks(this))
    , m_trouble(new InlineMessage(MessageKind::Neutral, {})) {
    setObjectName(u"notePreview"_s);
    connect(m_held, &HeldTicks::changed, this, &NotePreview::refreshFoot);
    const QString name = isolated(session.shared().partnerName);
    //: %1 is the other person's name.
    auto* head = new PageHead(tr("Show to %1").arg(name));
    head->setBack(m_form.title);
    //: %1 is the other person's name.
    head->setLead(tr("Tick what %1 may read. Nothing else leaves your part.").arg(name));
    connect(head, &PageHead::backRequested, this, &NotePreview::backRequested);
    content()->addWidget(head);
    content()->addWidget(m_trouble);
    content()->addWidget(m_rows);
    content()->addStretch();
    m_trouble->hide();
    m_show = bar()->addButton(tr("Show these"), ButtonKind::Filled);
    m_show->setObjectName(u"showTicked"_s);
    bar()->setText(tr("What was shown has been seen. You can take it back at any time."));
    connect(m_show, &QPushButton::clicked, this, &NotePreview::showTicked);
    addRows();
    refreshFoot();
}

CareNote NotePreview::held() const {
    const auto& notes = m_session.mine().careNotes;
    const auto found = notes.find(m_id);
    return found == notes.end() ? CareNote{} : found->second;
}

void NotePreview::addRows() {
    m_looked = held();
    m_held->renew();
    m_rows->clear();
    m_ticks.clear();
    for (const NoteLine& line : linesOf(m_looked, m_form, m_session.services().care, m_session.catalogue())) {
        const QString id = line.field->id.text();
        if (line.field->alwaysPrivate || isFrame(id)) continue;
        const QString words = line.words.join(u'\n');
        auto* row = new TickRow(line.label, words);
        QCheckBox* tick = row->tick();
        tick->setObjectName(u"tick."_s + id);
        m_held->add(id + u' ' + words, tick); // other words than those that were ticked begin without
        m_ticks.emplace_back(id, tick);
        m_rows->addRow(row);
    }
}

std::vector<QString> NotePreview::ticked() const {
    std::vector<QString> fields;
    for (const auto& [id, tick] : m_ticks)
        if (tick->isChecked()) fields.push_back(id);
    if (fields.empty()) return fields;
    for (const FilledField& field : m_looked.fields)
        if (isFrame(field.fieldId)) fields.push_back(field.fieldId);
    return fields;
}

void NotePreview::refresh() {
    if (held() != m_looked) addRows();
    refreshFoot();
}

void NotePreview::refreshFoot() {
    m_show->setEnabled(!m_busy && !ticked().empty() && !m_session.shared().isPaused());
}

void NotePreview::showTicked() {
    m_busy = true;
    letKeyboardWait(*this);
    refreshFoot();
    whenDone(m_notes.show(m_id, m_looked, ticked(), m_form.fields), this, [this](const Result<void>& done) {
        m_busy = false;
        refreshFoot();
        if (done) {
            m_held->settle();
            return Q_EMIT shown();
        }
        endWaiting(*this, *m_show);
        const ErrorWords words = errorWords(done.error());
        m_trouble->setTexts(words.title, words.advice);
        m_trouble->show();
    });
}

} // namespace bothy
