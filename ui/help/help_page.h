#pragma once

#include "ui/widgets/page.h"

#include <map>

namespace bothy {

class Card;
class PageFrame;
struct CareContent;

/// Plain answers on one page: what Bothy is, what it cannot do, how comparing works, and all keys. The
/// texts about the subject come from the shipped content, which outlives the page.
/// Places for goTo(): "about", "limits", "just-for-you", "comparing", "help-outside", "shortcuts".
class HelpPage : public Page {
    Q_OBJECT

public:
    explicit HelpPage(const CareContent& care, QWidget* parent = nullptr);

    Room room() const override { return Room::OnlyYou; }
    void goToStart() override;
    void goTo(const QString& place) override;

private:
    void add(const QString& place, Card* card);

    PageFrame* m_frame;
    std::map<QString, QWidget*> m_places;
};

} // namespace bothy
