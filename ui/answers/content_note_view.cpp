#include "ui/answers/content_note_view.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

ContentNoteView::ContentNoteView(QWidget* parent)
    : PageFrame(parent, 44)
    , m_head(new PageHead({}))
    , m_note(new TextLabel(TextRole::Body)) {
    m_head->setBack(tr("My list"));
    content()->addWidget(m_head);
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(m_note);
    words->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                   tr("You can leave it at any time. Nobody else sees that you opened it.")));
    line->addWidget(new Drawing(IconName::Note), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    card->content()->addLayout(line);

    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    auto* open = new QPushButton(tr("Open this topic"));
    open->setObjectName(u"openTopic"_s);
    m_notNow = new QPushButton(tr("Not now"));
    m_notNow->setObjectName(u"notNow"_s);
    setButtonKind(open, ButtonKind::Outlined);
    setButtonKind(m_notNow, ButtonKind::Soft);
    flow->addWidget(open);
    flow->addWidget(m_notNow);
    card->content()->addWidget(buttons);
    content()->addWidget(card);
    content()->addStretch();
    followTheme(card, [line, words, buttons](const Theme& theme) {
        line->setSpacing(2 * theme.metrics().u);
        words->setSpacing(theme.metrics().u);
        buttons->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
    });
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_topic); });
    connect(m_notNow, &QPushButton::clicked, this, &ContentNoteView::backRequested);
    connect(m_head, &PageHead::backRequested, this, &ContentNoteView::backRequested);
}

void ContentNoteView::setTopic(const Section& section) {
    m_topic = section.id;
    m_head->setTitle(section.title);
    m_note->setText(section.contentNote);
}

void ContentNoteView::focusStart() {
    m_notNow->setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
