#include "ui/exercises/exercise_list.h"

#include "ui/widgets/card_grid.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_head.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

ExerciseList::ExerciseList(const CareContent& care, const QString& back, QWidget* parent)
    : PageFrame(parent) {
    auto* head = new PageHead(care.groundingIntro.title);
    head->setBack(back);
    head->setLead(care.groundingIntro.intro);
    connect(head, &PageHead::backRequested, this, &ExerciseList::backRequested);
    content()->addWidget(head);
    auto* cards = new CardGrid;
    for (const Grounding& exercise : care.grounding) {
        auto* card = new ClickableCard(exercise.title, tr("About %n minutes", "", exercise.minutes));
        card->setObjectName(u"exercise."_s + exercise.id.text());
        connect(card, &QPushButton::clicked, this, [this, id = exercise.id] { Q_EMIT chosen(id); });
        cards->addCard(card);
    }
    content()->addWidget(cards);
    content()->addStretch();
}

} // namespace bothy
