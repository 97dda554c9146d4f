#pragma once

#include "ui/widgets/page_frame.h"

namespace bothy {

struct BoundaryTemplate;
struct CareContent;

/// Where a new limit begins: the shipped ones with their words, or own words. Owns only its cards.
class TemplateList : public PageFrame {
    Q_OBJECT

public:
    explicit TemplateList(const CareContent& care, QWidget* parent = nullptr);

    /// Puts the keyboard on the first card, which goes on with a limit that was begun where there is one.
    void begin(bool hasDraft);

Q_SIGNALS:
    void backRequested();
    /// The id of a template; empty for own words.
    void templateChosen(const QString& id);
    /// Goes on with what was begun.
    void draftChosen();

private:
    void addCard(const QString& id, const QString& title, const QString& text);

    class CardGrid* m_cards;
    QWidget* m_first = nullptr;
    QPushButton* m_draft;
};

} // namespace bothy
