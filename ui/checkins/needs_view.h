#pragma once

#include "core/care/needs_sheet.h"
#include "core/session/note_sharing.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/way_back.h"

class QButtonGroup;
class QPushButton;

namespace bothy {

class NeedRow;
class ShownNow;
class WordChoice;

/// What its owner needs afterwards: want, depends, rather not, for each kind of care; one sheet for each role and
/// situation they like to tell apart. Nothing is chosen before, and saying nothing never means no.
class NeedsView : public FootedPage {
    Q_OBJECT

public:
    NeedsView(Session& session, const QString& back, QWidget* parent = nullptr);

    /// The note of the sheet that is open, for its preview.
    DocumentId note() const;
    /// "<number of the role>:<id of the situation>" of the sheet that is open.
    QString sheetName() const;
    /// Opens that sheet; one that is not there leaves the first.
    void openSheet(const QString& name);
    void refresh();

Q_SIGNALS:
    void backRequested();
    void showRequested();
    void sheetChanged();
    void planRequested(); ///< a plan from what both said
    void said(const QString& words, bothy::WayBack undo);

private:
    void addFrame();
    void addNeeds();
    void addFoot();
    QWidget* makeChoice(const QString& about, QButtonGroup* group,
                        const std::vector<std::pair<QString, QString>>& words);
    void say(const ItemId& need, std::optional<CareWish> wish);
    void keep(const NeedsSheet& sheet);
    std::optional<NoteSharing::Own> held() const;
    NeedsSheet sheet() const;
    void showSheet();

    Session& m_session;
    NoteSharing m_notes;
    CareRole m_role = CareRole::Any;
    QString m_situation;
    mutable std::optional<DocumentId> m_fresh; ///< of a sheet that is not kept yet
    QButtonGroup* m_roles;
    QButtonGroup* m_situations;
    std::vector<std::pair<ItemId, NeedRow*>> m_rows;
    WordChoice* m_own = nullptr;
    ShownNow* m_shown;
    QPushButton* m_show = nullptr;
    QPushButton* m_plan = nullptr;
};

} // namespace bothy
