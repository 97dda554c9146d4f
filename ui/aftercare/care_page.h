#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/search/search_entry.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace bothy {

class GuidedView;
class OwnCare;
class PlanEditor;
class PlanList;
class PlanPreview;
class PlanStart;
class SharedPlanView;

/// "Care plans": the list, where a plan begins, the draft that is being written, and a plan that is shared. Shows
/// one of them at a time and keeps none of the others; what somebody wrote lives in the session.
///
/// Places: those of OwnCare; `start`; `new:<item id>` begins a draft with a step in the words of that item; the hex id
/// of a document opens it; `draft:<hex id>[:<number of the open step>]`, its draft; `preview:<hex id>`, the draft as it
/// would go out; `follow:<hex id>`, where it was left.
class CarePage : public Page {
    Q_OBJECT

public:
    explicit CarePage(Session& session, QWidget* parent = nullptr);

    /// Own drafts, and the plans of both while nobody has paused.
    static std::vector<SearchEntry> entries(const Session& session);

    Room room() const override;
    bool isFollowed() const override;
    bool isRunning() const override;
    void hold() override;
    void goToStart() override { showList(); }
    void goTo(const QString& place) override;
    QString place() const override;
    QString exactPlace() const override;
    /// The plan that is open.
    std::optional<PrintedPage> printedPage() const override;

private:
    void showList();
    void showStart();
    void showDraft(const DocumentId& plan);
    void showPreview(const DocumentId& plan);
    void showShared(const DocumentId& plan);
    void showGuided(const DocumentId& plan);
    void showOwn(const QString& place);
    void open(const DocumentId& plan);
    void startFromNeeds();
    void startNew(const DocumentId& plan);
    void duplicate(const CarePlan& plan);
    void deleteDraft(const DocumentId& plan);
    bool changeBack(const DocumentId& plan, const std::function<void(CarePlan&)>& back);
    template <typename View>
    void setView(const QString& place, View* view);
    void openDraft(const QString& place);
    void openPreview(const QString& place);
    void refresh();
    void leaveWhatIsOver();
    void stopFollowing(const DocumentId& plan);

    PlanBook m_book;
    QVBoxLayout* m_column;
    QWidget* m_view = nullptr;
    QString m_place; ///< of that view
    PlanList* m_list = nullptr;
    PlanEditor* m_editor = nullptr;
    PlanPreview* m_preview = nullptr;
    SharedPlanView* m_shared = nullptr;
    GuidedView* m_guided = nullptr;
    OwnCare* m_own = nullptr;
};

} // namespace bothy
