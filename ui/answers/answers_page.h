#pragma once

#include "core/base/ids.h"
#include "core/itembank/item.h"
#include "ui/search/search_entry.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace bothy {

class AllTopicsView;
class AnswerEditor;
class Catalogue;
class ContentNoteView;
class HiddenView;
class ItemList;
class ItemsView;
class ListActs;
class LookOverView;
class OwnLines;
class OwnOffers;
class OwnStart;
class OwnView;
class Session;
class TopicsView;

/// "My list": topics, their items, and looking the list over. Only its owner ever sees it. Whatever is done here is
/// said with its Undo.
/// Places: "look-over", "look-over-shown", "all-topics", "hidden-topics", "hidden-items:<section id>", "topic:<section
/// id>", "item:<item id>", "open-item:<item id>", and those of OwnView.
class AnswersPage : public Page {
    Q_OBJECT

public:
    explicit AnswersPage(Session& session, QWidget* parent = nullptr);
    ~AnswersPage() override;

    /// Topics that are on and their open items, without answers; what is under a limit is marked as left out.
    static std::vector<SearchEntry> entries(const Session& session);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;
    void goTo(const QString& place) override;
    QString place() const override;
    QString exactPlace() const override;
    bool focusSearch() override;

private:
    void showView(QWidget* view);
    ItemList* listOn(const QWidget* view) const;
    void openTopic(const SectionId& id);
    void openItems(const SectionId& id);
    void openItem(const ItemId& id, bool opened = false);
    void openLookOver();
    void openAllTopics();
    void openHidden(const Section* topic);
    void openOwn(const QString& place);
    void openOffer(const SectionId& section, const ItemId& line, const QString& place);
    void addOwn();
    void leaveOwn();
    void onSessionChanged();
    void followCatalogue();
    void forget(QWidget* view);
    void onUndone();
    void openLimit(const DocumentId& limit);

    Session& m_session;
    ListActs* m_acts;
    AnswerEditor* m_editor;
    QStackedWidget* m_stack;
    TopicsView* m_topics;
    AllTopicsView* m_all = nullptr; ///< made when first asked for, like the next four
    ContentNoteView* m_note = nullptr;
    ItemsView* m_items = nullptr;
    HiddenView* m_hidden = nullptr;
    LookOverView* m_lookOver = nullptr;
    OwnLines* m_lines;
    OwnOffers* m_offers = nullptr;
    OwnStart* m_start = nullptr;
    OwnView* m_own = nullptr;
    QWidget* m_beforeOwn = nullptr;     ///< the list that a view of own lines was opened from
    std::optional<ItemId> m_itemBefore; ///< the item that had the keyboard there
    const Catalogue* m_catalogue;       ///< the list that the views were made from
    std::optional<ItemId> m_wanted;     ///< where to go in the topic that opens next
    bool m_wantedOpen = false;          ///< with all its parts
};

} // namespace bothy
