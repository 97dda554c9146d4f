#include "ui/checkins/note_list.h"

#include "core/documents/aftercare/care_needs.h"
#include "ui/agreement/agreement_words.h"
#include "ui/checkins/note_forms.h"
#include "ui/checkins/shared_note_card.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/when_done.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;
constexpr std::array AllForms{NoteForm::CheckIn, NoteForm::Reflection, NoteForm::CareCard, NoteForm::Needs};
/// Written day by day; the others are one for all days.
constexpr std::array DailyForms{NoteForm::CheckIn, NoteForm::Reflection};

/// Without what would help and a limit leaves out at the moment; what somebody would rather not have always stands.
CareNote withoutClosed(const Session& session, CareNote note) {
    if (note.form != NoteForm::Needs) return note;
    for (const CareWish wish : {CareWish::Want, CareWish::Depends}) {
        const Choices* said = note.field(fieldOf(wish));
        if (!said) continue;
        Choices open = *said;
        std::erase_if(open.ids, [&](const QString& id) {
            const auto item = ItemId::from(QStringView(id));
            return item && session.isClosed(*item);
        });
        note.put(fieldOf(wish), std::move(open));
    }
    return note;
}

} // namespace

NoteList::NoteList(Session& session, const QString& back, QWidget* parent)
    : PageFrame(parent, WidestInBodies)
    , m_session(session)
    , m_notes(session) {
    auto* head = new PageHead(tr("Notes"));
    head->setBack(back);
    head->setLead(tr("Your own notes, and what each of you shows the other."));
    connect(head, &PageHead::backRequested, this, &NoteList::backRequested);
    content()->addWidget(head);
    content()->addStretch();
    refresh();
}

void NoteList::refresh() {
    std::vector<SharedCareNote> theirs, shownByMe;
    for (const NoteForm form : AllForms) {
        std::ranges::copy(m_notes.shownToMe(form), std::back_inserter(theirs));
        std::ranges::copy(m_notes.allShownByMe(form), std::back_inserter(shownByMe));
    }
    for (auto* shown : {&theirs, &shownByMe})
        for (SharedCareNote& each : *shown)
            each.note = withoutClosed(m_session, std::move(each.note));
    const bool isSame = m_isBuilt && m_theirs == theirs && m_shownByMe == shownByMe &&
                        m_ownBuiltFrom == m_session.mine().careNotes && m_wasPaused == m_session.shared().isPaused();
    if (isSame) return;
    m_theirs = std::move(theirs);
    m_shownByMe = std::move(shownByMe);
    m_ownBuiltFrom = m_session.mine().careNotes;
    m_wasPaused = m_session.shared().isPaused();
    m_isBuilt = true;
    build();
}

void NoteList::build() {
    if (m_body) {
        m_body->hide();
        content()->removeWidget(m_body);
        m_body->deleteLater(); // one of its cards may be in the middle of telling something
    }
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(m_body, [column = m_column](const Theme& theme) { column->setSpacing(theme.metrics().cardGap); });
    //: %1 is the other person's name.
    addShown(tr("What %1 shows you").arg(isolated(m_session.shared().partnerName)), m_theirs, false);
    addShown(tr("What you show"), m_shownByMe, true);
    addOwn();
    if (m_column->count() == 0)
        m_column->addWidget(new EmptyState(IconName::Note, tr("No notes yet"),
                                           tr("Check-ins and looking back stand here, by day. None is ever needed."),
                                           EmptyPlace::Leading));
    content()->insertWidget(1, m_body);
    m_body->show();
}

QString NoteList::titleOf(const SharedCareNote& note) const {
    const NoteFormText form = textOf(note.note.form, m_session.services().care);
    //: The name of a form, then a day: "Check-in, 3 December".
    return tr("%1, %2").arg(form.title, dayInWords(note.note.day, m_session.today()));
}

void NoteList::addShown(const QString& title, const std::vector<SharedCareNote>& notes, bool byMe) {
    if (notes.empty()) return;
    m_column->addWidget(new SectionHead(title));
    for (const SharedCareNote& note : notes) {
        const NoteFormText form = textOf(note.note.form, m_session.services().care);
        auto* card =
            new SharedNoteCard(note, byMe ? SharedNoteCard::For::Author : SharedNoteCard::For::Reader, titleOf(note),
                               form, linesOf(note.note, form, m_session.services().care, m_session.catalogue()));
        m_column->addWidget(card);
        const auto tell = [this](const QString& words) {
            return [this, words](const Result<void>& done) {
                Q_EMIT said(done ? words : errorWords(done.error()).title, {});
            };
        };
        connect(card, &SharedNoteCard::replied, this, [this, tell, id = note.id](const QString& reply) {
            whenDone(m_notes.reply(id, reply), this,
                     tell(reply.isEmpty() ? tr("Reply taken back.") : tr("Reply sent.")));
        });
        connect(card, &SharedNoteCard::takeBackRequested, this,
                [this, tell, id = note.id] { whenDone(m_notes.takeBack(id), this, tell(tr("Taken back."))); });
    }
}

void NoteList::addOwn() {
    std::vector<NoteSharing::Own> own;
    for (const NoteForm form : DailyForms)
        std::ranges::copy(m_notes.mine(form), std::back_inserter(own));
    if (own.empty()) return;
    std::ranges::stable_sort(own, [](const auto& a, const auto& b) { return a.second.day > b.second.day; });
    m_column->addWidget(new SectionHead(tr("Your notes"), tr("Only you can see them.")));
    for (const auto& [id, note] : own) {
        auto* card = new ClickableCard(textOf(note.form, m_session.services().care).title,
                                       dayInWords(note.day, m_session.today()));
        card->setObjectName(u"own."_s + id.hex());
        card->setArrow(true);
        connect(card, &QPushButton::clicked, this, [this, id = id] { Q_EMIT noteChosen(id); });
        m_column->addWidget(card);
    }
}

} // namespace bothy
