#pragma once

#include "core/session/session.h"
#include "ui/search/search_entry.h"
#include "ui/theme/icons.h"
#include "ui/widgets/printed_page.h"
#include "ui/widgets/way_back.h"

#include <QWidget>

class QVBoxLayout;

namespace bothy {

/// One way in: a place of the page Care plans, and how its card reads.
struct OwnCareDoor {
    QString place;
    IconName icon = IconName::Care;
    QString title;
    QString line;
};

/// What somebody does for themself on the page Care plans: check in, look back, the hours and days after, needs, signs
/// and words, a kit, exercises, notes. Shows one view at a time and keeps none of the others; what somebody wrote lives
/// in the session. Places: those of the doors; "calm:<exercise>"; "needs:<role>:<situation>"; "note:<id in hex>";
/// "check-in:<number of a day>" and "look-back:<...>".
class OwnCare : public QWidget {
    Q_OBJECT

public:
    explicit OwnCare(Session& session, QWidget* parent = nullptr);

    /// All of them, in the order of the page.
    static std::vector<OwnCareDoor> doors(const CareContent& care);
    static bool isPlace(const CareContent& care, const QString& place);
    static std::vector<SearchEntry> entries(const CareContent& care);

    void goTo(const QString& place);
    QString place() const;
    void refresh();
    /// Something is followed from a distance: an exercise.
    bool isFollowed() const { return m_isFollowed; }
    std::optional<PrintedPage> printedPage() const { return m_print ? std::optional(m_print()) : std::nullopt; }

Q_SIGNALS:
    void backRequested();
    void planRequested();
    void printRequested();
    void calendarReady(const QByteArray& octets);
    void roomChanged();
    void placeChanged();
    void scrolledChanged(bool scrolled);
    void said(const QString& words, bothy::WayBack undo);
    void pageRequested(const QString& page, const QString& place);

private:
    template <typename View>
    View* setView(const QString& place, View* view);
    void leave();
    void showNote(NoteForm form, const DocumentId& id, const QString& place = {});
    void showNoteOf(NoteForm form, const QString& place);
    void showPreview(NoteForm form, const DocumentId& id);
    void showNeeds(const QString& sheet = {});
    bool openNote(const DocumentId& id);
    bool openPreview(const DocumentId& id);
    void showComeDown();
    void showKit();
    void showDates();
    void showExercises();
    void showExercise(const QString& id);
    void showNotes();
    void deleteNote(const DocumentId& id);
    DocumentId noteFor(NoteForm form) const;
    QString placeOf(NoteForm form, const DocumentId& id) const;
    QString backWords() const;

    Session& m_session;
    QVBoxLayout* m_column;
    QWidget* m_view = nullptr;
    QString m_place; ///< of that view
    std::function<void()> m_refresh;
    std::function<PrintedPage()> m_print; ///< of the view that is there, if it has paper
    bool m_isFollowed = false;
    bool m_fromNotes = false; ///< back leads to the notes
};

} // namespace bothy
