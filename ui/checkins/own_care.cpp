#include "ui/checkins/own_care.h"

#include "core/session/given_up.h"
#include "core/session/note_sharing.h"
#include "ui/checkins/come_down_view.h"
#include "ui/checkins/dates_view.h"
#include "ui/checkins/kit_view.h"
#include "ui/checkins/needs_view.h"
#include "ui/checkins/note_editor.h"
#include "ui/checkins/note_list.h"
#include "ui/checkins/note_preview.h"
#include "ui/exercises/exercise_list.h"
#include "ui/exercises/exercise_view.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const QString CheckIn = u"check-in"_s, LookBack = u"look-back"_s;
const QString ExercisePrefix = u"calm:"_s, SheetPrefix = u"needs:"_s, NotePrefix = u"note:"_s;
const QString PreviewPrefix = u"show-note:"_s;

std::optional<DocumentId> noteIn(const QString& place, const QString& prefix) {
    if (!place.startsWith(prefix)) return {};
    return DocumentId::from(QByteArray::fromHex(place.mid(prefix.size()).toLatin1()));
}

} // namespace

OwnCare::OwnCare(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
}

std::vector<OwnCareDoor> OwnCare::doors(const CareContent& care) {
    return {
        {u"check-in"_s, IconName::Yes, care.checkIn.title, tr("How are you now? Words to pick, nothing to fill in.")},
        {u"come-down"_s, IconName::Clock, care.comeDownIntro.title,
         tr("Now, in an hour, the next days: be asked if you like.")},
        {u"needs"_s, IconName::Care, tr("What I need afterwards"), tr("What helps you, for each role and situation.")},
        {u"card"_s, IconName::Hand, tr("My signs and words"),
         tr("What the other person may notice, and what helps then.")},
        {u"kit"_s, IconName::Tag, tr("Care kit"), tr("Things to have at hand, with some of your own.")},
        {u"calm"_s, IconName::Pause, care.groundingIntro.title, tr("Short exercises, a line at a time.")},
        {u"look-back"_s, IconName::Undo, care.reflection.title, tr("What felt good, what felt unsure. Private first.")},
        {u"dates"_s, IconName::Calendar, tr("Dates for your calendar"),
         tr("A file with neutral titles, for dates you tick.")},
        {u"notes"_s, IconName::Note, tr("Notes"), tr("Your own notes, and what each of you shows the other.")}};
}

bool OwnCare::isPlace(const CareContent& care, const QString& place) {
    const std::vector<OwnCareDoor> all = doors(care);
    for (const QString& prefix :
         {ExercisePrefix, SheetPrefix, NotePrefix, PreviewPrefix, CheckIn + u':', LookBack + u':'})
        if (place.startsWith(prefix)) return true;
    return std::ranges::find(all, place, &OwnCareDoor::place) != all.end();
}

std::vector<SearchEntry> OwnCare::entries(const CareContent& care) {
    std::vector<SearchEntry> all;
    for (const OwnCareDoor& door : doors(care))
        all.push_back({.place = door.place, .title = door.title, .line = door.line, .isPrivate = true});
    for (const Grounding& exercise : care.grounding)
        all.push_back({.place = ExercisePrefix + exercise.id.text(),
                       .title = exercise.title,
                       .line = care.groundingIntro.title,
                       .text = QStringList(exercise.lines.begin(), exercise.lines.end()).join(u' ')});
    return all;
}

void OwnCare::goTo(const QString& place) {
    m_fromNotes = false;
    if (place.startsWith(CheckIn)) return showNoteOf(NoteForm::CheckIn, place);
    if (place.startsWith(LookBack)) return showNoteOf(NoteForm::Reflection, place);
    if (place == u"card"_s) return showNote(NoteForm::CareCard, noteFor(NoteForm::CareCard));
    if (place == u"needs"_s) return showNeeds();
    if (place.startsWith(SheetPrefix)) return showNeeds(place.mid(SheetPrefix.size()));
    if (place == u"come-down"_s) return showComeDown();
    if (place == u"kit"_s) return showKit();
    if (place == u"dates"_s) return showDates();
    if (place == u"calm"_s) return showExercises();
    if (place.startsWith(ExercisePrefix)) return showExercise(place.mid(ExercisePrefix.size()));
    if (const auto note = noteIn(place, PreviewPrefix); note && openPreview(*note)) return;
    if (const auto note = noteIn(place, NotePrefix); !note || !openNote(*note)) showNotes();
}

QString OwnCare::place() const {
    const auto* needs = qobject_cast<const NeedsView*>(m_view);
    return needs ? SheetPrefix + needs->sheetName() : m_place;
}

/// One card for all days; of the others, the one of today goes on.
DocumentId OwnCare::noteFor(NoteForm form) const {
    for (const auto& [id, note] : NoteSharing(m_session).mine(form))
        if (form == NoteForm::CareCard || note.day == m_session.today()) return id;
    // A card that was deleted while it is shown goes on under its number, so that no older one stands beside it.
    if (form == NoteForm::CareCard)
        for (const SharedCareNote& shown : NoteSharing(m_session).allShownByMe(form))
            return shown.id;
    return Session::newDocumentId();
}

QString OwnCare::backWords() const {
    return m_fromNotes ? tr("Notes") : tr("Care plans");
}

template <typename View>
View* OwnCare::setView(const QString& place, View* view) {
    const bool hadKeyboard = m_view && m_view->isVisible() && hasKeyboard(*m_view);
    if (m_view) {
        m_view->hide();
        m_view->deleteLater(); // it may be in the middle of telling something
    }
    m_view = view;
    m_place = place;
    m_refresh = [view] { view->refresh(); };
    m_print = {};
    m_isFollowed = false;
    m_column->addWidget(view);
    connect(view, &View::scrolledChanged, this, &OwnCare::scrolledChanged);
    view->show();
    if (hadKeyboard) setFocus(Qt::OtherFocusReason); // as where a page is opened
    Q_EMIT scrolledChanged(false);
    Q_EMIT roomChanged();
    Q_EMIT placeChanged();
    return view;
}

void OwnCare::refresh() {
    if (m_refresh && m_session.stage() == Session::Stage::Open) m_refresh();
}

void OwnCare::leave() {
    m_fromNotes ? showNotes() : void(Q_EMIT backRequested());
}

/// Of today, or of the day that the place names: the note of that day, or a new one with what was on its way then.
void OwnCare::showNoteOf(NoteForm form, const QString& place) {
    const QString day = place.section(u':', 1);
    if (day.isEmpty() || day == QString::number(m_session.today().sinceEpoch)) return showNote(form, noteFor(form));
    for (const auto& [id, note] : NoteSharing(m_session).mine(form))
        if (QString::number(note.day.sinceEpoch) == day) return showNote(form, id, place);
    showNote(form, Session::newDocumentId(), place);
}

void OwnCare::showNote(NoteForm form, const DocumentId& id, const QString& place) {
    auto* editor =
        setView(place.isEmpty() ? placeOf(form, id) : place, new NoteEditor(m_session, form, id, backWords(), this));
    m_print = [editor] { return editor->printedPage(); };
    connect(editor, &NoteEditor::backRequested, this, &OwnCare::leave);
    connect(editor, &NoteEditor::showRequested, this, [this, form, id] { showPreview(form, id); });
    connect(editor, &NoteEditor::deleteRequested, this, [this, id] { deleteNote(id); });
    connect(editor, &NoteEditor::justForYouRequested, this,
            [this] { Q_EMIT pageRequested(u"help"_s, u"just-for-you"_s); });
    connect(editor, &NoteEditor::said, this, &OwnCare::said);
}

void OwnCare::showPreview(NoteForm form, const DocumentId& id) {
    auto* preview = setView(PreviewPrefix + id.hex(), new NotePreview(m_session, form, id, this));
    const auto back = [this, form, id] { form == NoteForm::Needs ? showNeeds() : showNote(form, id); };
    connect(preview, &NotePreview::backRequested, this, back);
    connect(preview, &NotePreview::shown, this, [this, back] {
        back();
        Q_EMIT said(tr("Shown. You can take it back at any time."), {});
    });
}

void OwnCare::showNeeds(const QString& sheet) {
    auto* view = new NeedsView(m_session, backWords(), this);
    if (!sheet.isEmpty()) view->openSheet(sheet);
    auto* needs = setView(u"needs"_s, view);
    connect(needs, &NeedsView::sheetChanged, this, &OwnCare::placeChanged);
    connect(needs, &NeedsView::backRequested, this, &OwnCare::leave);
    connect(needs, &NeedsView::showRequested, this, [this, needs] { showPreview(NoteForm::Needs, needs->note()); });
    connect(needs, &NeedsView::planRequested, this, &OwnCare::planRequested);
    connect(needs, &NeedsView::said, this, &OwnCare::said);
}

void OwnCare::showComeDown() {
    auto* comeDown = setView(u"come-down"_s, new ComeDownView(m_session, backWords(), this));
    connect(comeDown, &ComeDownView::backRequested, this, &OwnCare::leave);
    connect(comeDown, &ComeDownView::checkInRequested, this, [this] { goTo(u"check-in"_s); });
    connect(comeDown, &ComeDownView::said, this, &OwnCare::said);
}

void OwnCare::showKit() {
    auto* kit = setView(u"kit"_s, new KitView(m_session, backWords(), this));
    m_print = [kit] { return kit->printedPage(); };
    connect(kit, &KitView::backRequested, this, &OwnCare::leave);
    connect(kit, &KitView::printRequested, this, &OwnCare::printRequested);
    connect(kit, &KitView::said, this, &OwnCare::said);
}

void OwnCare::showDates() {
    auto* dates = setView(u"dates"_s, new DatesView(m_session, backWords(), this));
    connect(dates, &DatesView::backRequested, this, &OwnCare::leave);
    connect(dates, &DatesView::calendarReady, this, &OwnCare::calendarReady);
}

void OwnCare::showExercises() {
    auto* list = setView(u"calm"_s, new ExerciseList(m_session.services().care, backWords(), this));
    connect(list, &ExerciseList::backRequested, this, &OwnCare::leave);
    connect(list, &ExerciseList::chosen, this, [this](const CareId& id) { showExercise(id.text()); });
}

void OwnCare::showExercise(const QString& id) {
    const CareContent& care = m_session.services().care;
    const auto exercise =
        std::ranges::find_if(care.grounding, [&](const Grounding& each) { return each.id.text() == id; });
    if (exercise == care.grounding.end()) return showExercises();
    auto* view = setView(ExercisePrefix + id, new ExerciseView(*exercise, care.groundingIntro.intro, this));
    m_isFollowed = true;
    connect(view, &ExerciseView::left, this, &OwnCare::showExercises);
    Q_EMIT roomChanged();
    view->setFocus(Qt::OtherFocusReason);
}

void OwnCare::showNotes() {
    auto* notes = setView(u"notes"_s, new NoteList(m_session, tr("Care plans"), this));
    connect(notes, &NoteList::backRequested, this, &OwnCare::backRequested);
    connect(notes, &NoteList::noteChosen, this, &OwnCare::openNote);
    connect(notes, &NoteList::said, this, &OwnCare::said);
}

/// From the notes. False when it is not there.
bool OwnCare::openNote(const DocumentId& id) {
    const auto held = m_session.mine().careNotes.find(id);
    if (held == m_session.mine().careNotes.end()) return false;
    m_fromNotes = true;
    showNote(held->second.form, id);
    return true;
}

/// False when it is not there, or nobody is there to show it to.
bool OwnCare::openPreview(const DocumentId& id) {
    const auto held = m_session.mine().careNotes.find(id);
    if (held == m_session.mine().careNotes.end() || !m_session.shared().partner) return false;
    showPreview(held->second.form, id);
    return true;
}

/// One of today is found by its door and day, an older one by its id.
QString OwnCare::placeOf(NoteForm form, const DocumentId& id) const {
    if (form == NoteForm::Needs) return u"needs"_s;
    if (m_fromNotes) return NotePrefix + id.hex();
    if (form == NoteForm::CareCard) return u"card"_s;
    const auto kept = m_session.mine().careNotes.find(id);
    const Day day = kept == m_session.mine().careNotes.end() ? m_session.today() : kept->second.day;
    return u"%1:%2"_s.arg(form == NoteForm::CheckIn ? CheckIn : LookBack).arg(day.sinceEpoch);
}

/// What is shown of it stays shown until it is taken back; Notes say so. This view may go with the note: the way back
/// goes by the page around it.
void OwnCare::deleteNote(const DocumentId& id) {
    const QString where = place();
    const QPointer<Page> page(qobject_cast<Page*>(parentWidget()));
    const auto bringWords = giveUpWords(m_session, u"care"_s, where);
    const auto bringTicks = giveUpWords(m_session, u"care"_s, PreviewPrefix + id.hex());
    const auto taken = NoteSharing(m_session).remove(id);
    leave();
    if (!taken) return;
    Q_EMIT said(tr("Note deleted."), [page, where, id, taken, bringWords, bringTicks, &session = m_session] {
        if (session.stage() != Session::Stage::Open) return false;
        const bool isBack = NoteSharing(session).write(id, *taken);
        bringWords();
        bringTicks();
        if (page && page->isVisible()) page->goTo(where);
        return isBack;
    });
}

} // namespace bothy
