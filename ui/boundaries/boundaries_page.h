#pragma once

#include "core/base/ids.h"
#include "ui/search/search_entry.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace bothy {

class AgreementEditor;
class BoundariesOverview;
class LimitEditor;
class ReviewView;
class TalkCards;
class StopPlanView;
class Session;
class TemplateList;
struct LimitDraft;

/// The page "Boundaries": limits (mine, at once) and agreements (ours, both). Owns its four views and moves
/// between them. Places: "new-limit", "new-limit:<id of a template, or own>" (goes on with the one that was begun from
/// it), "limit-draft", "limit:<id in hex>", "new-agreement", "new-agreement:<item id>", "draft:<id in hex>",
/// "stop-plan", "signals", "review", "cards", or an agreement's id in hex.
class BoundariesPage : public Page {
    Q_OBJECT

public:
    explicit BoundariesPage(Session& session, QWidget* parent = nullptr);

    /// Own words first: limits only their owner sees and drafts. What is shared only while nobody has paused.
    static std::vector<SearchEntry> entries(const Session& session);

    Room room() const override;
    bool isFollowed() const override; ///< the review has the whole window
    void goToStart() override;
    void goTo(const QString& place) override;
    QString place() const override;
    bool focusSearch() override;
    /// Shared limits and agreements, while their overview is to be seen.
    std::optional<PrintedPage> printedPage() const override;

private:
    void connectLimits();
    void connectAgreements();
    void connectReview();
    void goBack();
    void goBackTo(const DocumentId& document);
    void showView(QWidget* view);
    void beginLimit(const QString& templateId);
    bool goOnWithLimit();
    bool showsShared() const;
    void write(const DocumentId& agreement);
    void openLimit(const DocumentId& limit);
    void putAway(const DocumentId& agreement);
    bool restore(const LimitDraft& draft);

    Session& m_session;
    QStackedWidget* m_views;
    BoundariesOverview* m_overview;
    TemplateList* m_templates;
    LimitEditor* m_limitEditor;
    AgreementEditor* m_agreementEditor;
    StopPlanView* m_stopPlan;
    ReviewView* m_review;
    TalkCards* m_cards;
    bool m_inReview = false; ///< an editor goes back to the review
};

} // namespace bothy
