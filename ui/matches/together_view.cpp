#include "ui/matches/together_view.h"

#include "ui/text/error_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

TogetherView::TogetherView(QWidget* parent)
    : PageFrame(parent, 44)
    , m_trouble(new InlineMessage(MessageKind::Neutral, {})) {
    auto* head = new PageHead(tr("Look together now"));
    head->setBack(tr("In common"));
    content()->addWidget(head);
    content()->addWidget(m_trouble);
    auto* card = new Card;
    const auto addPoint = [&](IconName name, const QString& text) {
        auto* line = new QHBoxLayout;
        line->addWidget(new Drawing(name), 0, Qt::AlignTop);
        line->addWidget(new TextLabel(TextRole::Body, text), 1);
        card->content()->addLayout(line);
        followTheme(card, [line](const Theme& theme) { line->setSpacing(2 * theme.metrics().u); });
    };
    addPoint(IconName::Lock, tr("The window locks now. Then the other person unlocks here."));
    addPoint(IconName::Together, tr("When both lists are set aside, what you have in common is shown to both."));
    addPoint(IconName::Shield,
             tr("Your part stays open in Bothy, out of sight. Neither of you sees the other’s list."));
    addPoint(IconName::Clock, tr("After a quarter of an hour your part locks. Your list stays set aside."));
    addPoint(IconName::Note, tr("What is shown then has been seen. You can still take any row back, for both."));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    m_continue = new QPushButton(icon(IconName::Lock), tr("Lock and continue"));
    m_continue->setObjectName(u"continueTogether"_s);
    setButtonKind(m_continue, ButtonKind::Filled);
    auto* back = new QPushButton(tr("Not now"));
    back->setObjectName(u"togetherNotNow"_s);
    setButtonKind(back, ButtonKind::Soft);
    flow->addWidget(m_continue);
    flow->addWidget(back);
    card->content()->addWidget(buttons);
    content()->addWidget(card);
    content()->addStretch();
    followTheme(buttons,
                [buttons](const Theme& theme) { buttons->setContentsMargins(0, 2 * theme.metrics().u, 0, 0); });
    connect(m_continue, &QPushButton::clicked, this, [this] {
        m_continue->setEnabled(false);
        Q_EMIT continueRequested();
    });
    connect(back, &QPushButton::clicked, this, &TogetherView::backRequested);
    connect(head, &PageHead::backRequested, this, &TogetherView::backRequested);
    reset();
}

void TogetherView::reset() {
    m_trouble->hide();
    m_continue->setEnabled(true);
}

void TogetherView::showTrouble(const Error& error) {
    reset();
    const ErrorWords words = errorWords(error);
    m_trouble->setTexts(words.title, words.advice);
    m_trouble->show();
}

} // namespace bothy
