#pragma once

#include "ui/search/search_entry.h"
#include "ui/widgets/key_line.h"
#include "ui/widgets/page.h"

#include <map>

class QStackedWidget;

namespace bothy {

class Card;
class PageFrame;
struct CareContent;

/// Plain answers on one page, help for one person alone first, below a list of contents that jumps; and all keys on a
/// page of their own. The texts about the subject come from the shipped content, which outlives the page.
/// Places: "just-for-you", "help-outside", "about", "about-not", "limits", "comparing", "shortcuts".
class HelpPage : public Page {
    Q_OBJECT

public:
    HelpPage(const CareContent& care, const std::vector<KeyLine>& keys, QWidget* parent = nullptr);

    static std::vector<SearchEntry> entries(const CareContent& care, const std::vector<KeyLine>& keys);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;
    void goTo(const QString& place) override;
    QString place() const override { return m_place; }

private:
    void add(const QString& place, QWidget* card);
    QWidget* makeContents(const std::vector<SearchEntry>& places);
    void showView(PageFrame* view);

    QStackedWidget* m_views;
    PageFrame* m_frame;
    PageFrame* m_keys;
    std::map<QString, QWidget*> m_places;
    QString m_place; ///< where a jump led last
};

} // namespace bothy
