#include "ui/answers/own_offers.h"

#include "core/session/session.h"
#include "ui/agreement/change_legend.h"
#include "ui/agreement/read_watch.h"
#include "ui/answers/own_lines.h"
#include "ui/answers/own_text.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// However many are offered: the next one comes up when one of these is answered, left or hidden.
constexpr std::size_t MostCards = 3;

} // namespace

OwnOffers::OwnOffers(OwnLines& lines, QWidget* parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_column(new QVBoxLayout(this))
    , m_trouble(new InlineMessage(MessageKind::Neutral, {}, {}, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_trouble);
    m_trouble->hide();
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(theme.metrics().cardGap); });
    refresh();
}

/// Cards that say the same stay as they are, with their words opened or not.
void OwnOffers::refresh() {
    auto offers = m_lines.offers();
    if (offers.size() > MostCards) offers.resize(MostCards);
    setVisible(!offers.empty() || !m_trouble->isHidden());
    if (offers == m_shown) return;
    m_shown = offers;
    for (QWidget* card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const SharedOwnItem& offer : m_shown) {
        m_cards.push_back(makeCard(offer));
        m_column->addWidget(m_cards.back());
        m_cards.back()->show();
    }
}

/// Where their reader knows other words, what differs is marked, and whose it is.
QWidget* OwnOffers::makeWords(const SharedOwnItem& offer, QWidget* card) {
    Session& session = m_lines.session();
    SignedDocument shown = offer.document;
    if (shown.state == SignoffState::Conflict && shown.otherWording) { // the reader's own stand beside
        shown.before = std::exchange(shown.current, *shown.otherWording);
        shown.state = SignoffState::ChangedByOther;
    }
    const Revision* other = differsFrom(shown);
    const auto before = other ? OwnItem::decode(other->content) : Result<OwnItem>(offer.item);
    if (!before) shown.before.reset(); // of a newer version

    auto* words = new QWidget(card);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    auto* legend = new ChangeLegend(session, words);
    auto* text = new OwnText(words);
    text->setObjectName(u"offeredWords"_s);
    column->addWidget(legend);
    column->addWidget(text);
    legend->setDocument(shown);
    text->setChange(before.value_or(offer.item), offer.item, session.catalogue());
    (new ReadWatch(session, *text))->setDocument(shown);
    return words;
}

QWidget* OwnOffers::makeCard(const SharedOwnItem& offer) {
    auto* card = new Card(this);
    card->setObjectName(u"offer."_s + offer.document.id.hex());
    card->setAccessibleName(tr("A line for both lists"));
    card->content()->addWidget(new TextLabel(TextRole::Strong, tr("A line for both lists"), card));
    const QString name = m_lines.session().shared().partnerName;
    const QString lead =
        offer.document.agreedBefore
            ? tr("While these words wait, the line is not on both lists. You can leave them as long as you like.")
            //: %1 is the name of the other person.
            : tr("%1 offers these words. You can leave them as long as you like.").arg(isolated(name));
    card->content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted, lead, card));

    auto* words = makeWords(offer, card);
    auto* buttons = new QWidget(card);
    auto* line = new FlowLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& object, ButtonKind kind) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(object);
        setButtonKind(button, kind, ButtonSize::Small);
        line->addWidget(button);
        return button;
    };
    auto* show = add(tr("Show the words"), u"showWords"_s, ButtonKind::Soft);
    auto* accept = add(tr("Accept the words"), u"acceptOffer"_s, ButtonKind::Outlined);
    auto* leave = add(tr("Not now"), u"leaveOffer"_s, ButtonKind::Soft);
    auto* hide = add(tr("Hide it"), u"hideOffer"_s, ButtonKind::Muted);
    auto* closed = new TextLabel(TextRole::Body, tr("It belongs to a part of the list that is off for you."), card);
    card->content()->addWidget(closed);
    card->content()->addWidget(words);
    auto* after = new TextLabel(TextRole::Body, Ink::Muted,
                                tr("Accepting puts the line on both lists. Your answer stays your own."), card);
    card->content()->addWidget(after);
    card->content()->addWidget(buttons);

    const auto open = [=](bool shown) {
        for (QWidget* each : std::initializer_list<QWidget*>{words, after, accept})
            each->setVisible(shown);
        for (QWidget* each : std::initializer_list<QWidget*>{closed, show})
            each->setVisible(!shown);
    };
    open(m_lines.isOpenForMe(offer.item));
    const DocumentId id = offer.document.id;
    connect(show, &QPushButton::clicked, card, [=] {
        open(true);
        accept->setFocus(Qt::OtherFocusReason);
    });
    connect(accept, &QPushButton::clicked, this, [this, offer, buttons] {
        buttons->setEnabled(false);
        this->accept(offer);
    });
    connect(leave, &QPushButton::clicked, this, [this, id] { m_lines.leave(id); });
    connect(hide, &QPushButton::clicked, this, [this, id] { m_lines.hide(id); });
    return card;
}

void OwnOffers::accept(const SharedOwnItem& offer) {
    m_trouble->hide();
    whenDone(m_lines.accept(offer), this, [this](const Result<void>& done) {
        if (done) {
            Q_EMIT said(tr("On both lists now. You can take it back at any time."));
            return refresh();
        }
        const ErrorWords words = errorWords(done.error());
        m_trouble->setTexts(words.title, words.advice);
        m_trouble->show();
        m_shown.clear();
        refresh();
    });
}

} // namespace bothy
