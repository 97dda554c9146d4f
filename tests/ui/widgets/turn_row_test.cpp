// A row that becomes a column: every part has the width of the column then.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/turn_row.h"

#include <QLayout>
#include <QPushButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

/// A head that turns, as on the card of an agreement, above the most words of the card.
class Turning : public QWidget {
public:
    Turning() {
        mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        head->addWidget(title, 1);
        head->addWidget(mark, 0, Qt::AlignTop);
        column->addLayout(head);
        column->addWidget(words);
    }
    QBoxLayout* column = new QBoxLayout(QBoxLayout::TopToBottom, this);
    QBoxLayout* head = new QBoxLayout(QBoxLayout::LeftToRight);
    TextLabel* title = new TextLabel(TextRole::Item, u"A word before long hugs"_s);
    QPushButton* mark = new QPushButton(u"Limited"_s);
    TextLabel* words = new TextLabel(TextRole::Body, u"From nine in the evening I rest by myself. "_s.repeated(6));

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        const bool below = width() < 400;
        turnRow(head, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, 5);
        alignPart(head, mark, below ? Qt::AlignLeading : Qt::AlignTop);
    }
};

TEST(TurnRow, PartsOfTheColumnHaveItsWidth) {
    Turning card;
    const auto fits = [](const TextLabel& words) { return words.height() == words.heightForWidth(words.width()); };
    for (const int width : {600, 330, 600, 330}) {
        for (int round = 0; round < 8; ++round) { // as high as it asks to be, as on a page that scrolls
            showAt(card, {width, card.layout()->totalHeightForWidth(width)});
            QCoreApplication::sendPostedEvents();
        }
        if (width == 600) continue;
        EXPECT_TRUE(fits(*card.title)) << card.title->height();
        EXPECT_TRUE(fits(*card.words)) << card.words->height();
    }
}

} // namespace
} // namespace bothy
