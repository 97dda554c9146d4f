#include "ui/answers/own_preview.h"

#include "core/session/session.h"
#include "ui/answers/own_lines.h"
#include "ui/answers/own_text.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

OwnPreview::OwnPreview(OwnLines& lines, QWidget* parent)
    : FootedPage(parent, 44)
    , m_lines(lines)
    , m_head(new PageHead(tr("Offer this line")))
    , m_words(new OwnText)
    , m_who(new TextLabel(TextRole::Strong))
    , m_message(new InlineMessage(MessageKind::Neutral, {})) {
    setObjectName(u"ownPreview"_s);
    build();
    connect(m_head, &PageHead::backRequested, this, &OwnPreview::left);
    connect(m_offer, &QPushButton::clicked, this, &OwnPreview::offer);
}

void OwnPreview::build() {
    m_head->setBack(tr("My list"));
    m_head->setLead(tr("Look at it once more. Nothing is seen before you offer it."));
    auto* rooms = new QWidget;
    auto* line = new QHBoxLayout(rooms);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new RoomLabel(Room::OnlyYou, tr("Only you"), rooms));
    line->addWidget(new Drawing(IconName::Next, Ink::Muted, 1.2, rooms));
    line->addWidget(new RoomLabel(Room::BothOfYou, tr("Both of you"), rooms));
    line->addStretch();
    m_words->setObjectName(u"previewWords"_s);
    auto* card = new Card(nullptr, CardTone::Accent);
    card->content()->addWidget(m_who);
    card->content()->addWidget(m_words);
    auto* after = new Card(nullptr, CardTone::Raised);
    for (const QString& words : {tr("Your answer, your note and your other lines stay with you."),
                                 tr("Once these words are accepted, the line is on both lists and can be compared."),
                                 tr("You can take it back at any time. What was read has been read.")})
        after->content()->addWidget(new TextLabel(TextRole::Body, words));
    m_meanwhile = new TextLabel(TextRole::Body, tr("Until these words are accepted, the line is on neither list."));
    after->content()->addWidget(m_meanwhile);
    m_message->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_head, rooms, card, after, m_message})
        content()->addWidget(each);
    content()->addStretch();
    auto* notYet = bar()->addButton(tr("Not yet"));
    notYet->setObjectName(u"notYet"_s);
    connect(notYet, &QPushButton::clicked, this, &OwnPreview::left);
    m_offer = bar()->addButton(tr("Offer it"), ButtonKind::Filled);
    m_offer->setObjectName(u"offerLine"_s);
}

bool OwnPreview::open(const DocumentId& id) {
    const auto line = OwnLines::lineOf(m_lines.session(), id);
    if (!line || !line->isUnoffered()) return false;
    m_id = id;
    m_item = line->item;
    m_busy = false;
    m_message->hide();
    m_meanwhile->setVisible(line->offered && line->offered->isAccepted());
    m_words->setItem(m_item, m_lines.session().catalogue());
    frame()->verticalScrollBar()->setValue(0);
    refresh();
    return true;
}

bool OwnPreview::isStillSo() const {
    const auto line = OwnLines::lineOf(m_lines.session(), m_id);
    return line && line->isUnoffered() && line->item == m_item;
}

void OwnPreview::refresh() {
    if (isVisible() && !m_busy && !isStillSo()) return Q_EMIT left();
    const SharedState& shared = m_lines.session().shared();
    //: %1 is the name of the other person.
    m_who->setText(shared.partner ? tr("Exactly this is what %1 sees").arg(isolated(shared.partnerName))
                                  : tr("Exactly this is what the other person sees"));
    m_offer->setEnabled(m_lines.canOffer() && !m_busy);
    bar()->setText(!shared.partner     ? tr("You can offer it when the other person has joined.")
                   : shared.isPaused() ? tr("You can offer it when both of you have continued.")
                                       : QString());
}

void OwnPreview::offer() {
    if (!isStillSo()) return Q_EMIT left();
    m_busy = true;
    letKeyboardWait(*this);
    refresh();
    whenDone(m_lines.offer(m_id, m_item), this, [this](const Result<void>& done) {
        if (done) return Q_EMIT offered(); // busy until it is opened again: what was shown is not its own any more
        m_busy = false;
        refresh();
        if (!isStillSo()) return;
        endWaiting(*this, *m_offer);
        const ErrorWords words = errorWords(done.error());
        m_message->setTexts(words.title, words.advice);
        m_message->show();
        frame()->ensureWidgetVisible(m_message);
    });
}

} // namespace bothy
