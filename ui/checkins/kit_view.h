#pragma once

#include "core/session/note_sharing.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/printed_page.h"
#include "ui/widgets/way_back.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bothy {

class HeldWords;
class RowCard;

/// The care kit: things to have at hand, by groups, and things of one's own; ticked when they are there. Private, and
/// one for all days. What is ticked is only a help to look at once; nothing is counted.
class KitView : public PageFrame {
    Q_OBJECT

public:
    // The fields of the note that holds it.
    static constexpr const char* ReadyField = "ready"; ///< things that are here: ids, and own ones by their words
    static constexpr const char* OwnField = "own";     ///< own things

    KitView(Session& session, const QString& back, QWidget* parent = nullptr);

    void refresh();
    PrintedPage printedPage() const;

Q_SIGNALS:
    void backRequested();
    void printRequested();
    void said(const QString& words, bothy::WayBack undo);

private:
    void addGroups();
    QCheckBox* addThing(RowCard& card, const QString& name, const QString& words, const QString& note);
    void addOwn();
    void showOwn();
    void tick(const QString& id, bool isOwn, bool isHere);
    void add();
    void emptyLine();
    void change(const QString& words, const CareNote& next);
    CareNote held() const;
    Choices valueOf(const char* field) const;
    DocumentId id() const;

    Session& m_session;
    NoteSharing m_notes;
    mutable std::optional<DocumentId> m_fresh; ///< while nothing is kept
    std::vector<std::pair<QString, QCheckBox*>> m_things;
    RowCard* m_own = nullptr;
    std::vector<QString> m_ownShown;
    std::vector<QCheckBox*> m_ownTicks;
    QLineEdit* m_edit = nullptr;
    HeldWords* m_held = nullptr;
    QPushButton* m_untick = nullptr;
};

} // namespace bothy
