#include "ui/answers/item_list.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/item_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_frame.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace bothy {

namespace {

/// How long one slice may take: painting what is in view takes about as long again, and both fit into a frame.
constexpr qint64 SliceMilliseconds = 6;
/// A page that opens may take longer, and is there as a whole.
constexpr qint64 OpeningMilliseconds = 30;
/// Cards that stand ready before and after those in view, so that scrolling and Tab meet finished ones.
constexpr std::size_t Around = 8;
/// A column up to this long is there as a whole.
constexpr std::size_t AtLeast = 24;

} // namespace

ItemList::ItemList(Session& session, AnswerEditor& editor, PageFrame& frame)
    : m_session(session)
    , m_editor(editor)
    , m_frame(frame) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &ItemList::fill);
    connect(frame.verticalScrollBar(), &QScrollBar::valueChanged, this, &ItemList::fill);
    connect(frame.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ItemList::fill);
    connect(frame.verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this, bar = frame.verticalScrollBar()] { m_toEnd = bar->sliderPosition() == bar->maximum(); });
    connect(&editor, &AnswerEditor::answerChanged, this, [this](const ItemId& item) {
        if (ItemCard* changed = card(item)) changed->refresh();
    });
    connect(&editor, &AnswerEditor::answersChanged, this, [this] {
        showItems(Pace::Typing); // something may be hidden now, or back
    });
    followTheme(this, [this](const Theme&) { forgetHeights(); });
    addKeys();
}

void ItemList::setItems(std::vector<const Item*> items, Pace pace) {
    m_all = std::move(items);
    m_open.reset();
    for (const auto& [row, each] : m_cards)
        if (each->isOpen()) each->setOpened(false);
    showItems(pace);
}

void ItemList::showItems(Pace pace) {
    const QScopedValueRollback busy(m_filling, true); // not before everything has its row
    std::vector<const Item*> shown;
    for (const Item* item : m_all)
        if (!m_session.mine().answers.isHidden(item->id)) shown.push_back(item);
    QHash<ItemId, ItemCard*> there;
    for (const auto& [row, each] : std::exchange(m_cards, {}))
        there.insert(each->item().id, each);
    m_items = std::move(shown);
    for (std::size_t row = 0; row < m_items.size(); ++row)
        if (ItemCard* card = there.value(m_items[row]->id); card && card->item() == *m_items[row]) {
            there.remove(card->item().id); // what stays there goes, also a card whose words changed: an own line
            card->setLookingAgain(m_lookingAgain);
            card->refresh();
            m_cards[row] = card;
        }
    for (ItemCard* card : std::as_const(there))
        drop(card);
    resetHeights();
    if (pace == Pace::Opening) makeMissing(wanted(), OpeningMilliseconds);
    m_filling = false;
    fill();
}

/// Every row has its room anew; what was measured before is still known where width and look are the same.
void ItemList::resetHeights() {
    std::vector<int> kinds;
    for (const Item* item : m_items)
        kinds.push_back(item->isMutual() ? 0 : 1);
    m_rows.reset(std::move(kinds), themeOf(this).metrics().cardGap);
    for (std::size_t row = 0; row < m_items.size() && !m_heights.isEmpty(); ++row)
        if (const auto known = m_heights.constFind(m_items[row]->id); known != m_heights.cend())
            m_rows.setHeight(row, *known);
}

void ItemList::forgetHeights() {
    m_heights.clear();
    m_rows = {};
    resetHeights();
}

/// Makes one slice of what is missing, first what is in view and then what is near; lets go of what is far.
void ItemList::fill() {
    fillWithin(SliceMilliseconds);
}

void ItemList::fillWithin(qint64 milliseconds) {
    if (m_filling) return;
    const QScopedValueRollback busy(m_filling, true);
    arrange();
    QElapsedTimer time;
    time.start();
    const auto left = [&] { return milliseconds - time.elapsed(); };
    while (makeMissing(inView(), left()))
        arrange(); // what was measured may leave room for more
    if (m_more.isActive() && makeMissing(wanted(), left())) arrange();
    dropFar(wanted());
    if (!isMissing())
        m_more.stop();
    else if (!m_more.isActive())
        m_more.start();
}

bool ItemList::isMissing() const {
    const Span near = wanted();
    for (std::size_t row = near.begin; row < near.end; ++row)
        if (!m_cards.contains(row)) return true;
    return false;
}

ItemList::Span ItemList::inView() const {
    if (m_items.empty()) return {};
    return {m_rows.rowAt(viewTop()), m_rows.rowAt(viewTop() + m_frame.viewport()->height()) + 1};
}

ItemList::Span ItemList::wanted() const {
    const Span seen = inView();
    const std::size_t begin = seen.begin - std::min(seen.begin, Around);
    const std::size_t end = std::min(std::max(seen.end + Around, begin + AtLeast), m_items.size());
    return {std::min(begin, end - std::min(end, AtLeast)), end};
}

/// False when nothing was missing.
bool ItemList::makeMissing(Span span, qint64 milliseconds) {
    QElapsedTimer time;
    time.start();
    bool made = false;
    for (std::size_t row = span.begin; row < span.end && time.elapsed() < milliseconds; ++row) {
        if (m_cards.contains(row)) continue;
        makeCard(row);
        made = true;
    }
    return made;
}

void ItemList::makeCard(std::size_t row) {
    auto* card = new ItemCard(*m_items[row], m_session, m_editor, this);
    card->setLookingAgain(m_lookingAgain);
    m_cards.emplace(row, card);
    const ItemId id = card->item().id;
    connect(card, &ItemCard::openRequested, this, [this, id](bool open) { openOnly(id, open); });
    connect(card, &ItemCard::limitRequested, this, &ItemList::limitRequested);
    if (m_open == id) card->setOpened(true);
    card->setGeometry(0, m_rows.topOf(row), width(), card->heightForWidth(width()));
    card->show();
}

void ItemList::dropFar(Span near) {
    for (auto each = m_cards.begin(); each != m_cards.end();) {
        const bool isFar = each->first < near.begin || each->first >= near.end;
        if (isFar && !each->second->isAncestorOf(QApplication::focusWidget())) {
            drop(each->second);
            each = m_cards.erase(each);
        } else {
            ++each;
        }
    }
}

void ItemList::drop(ItemCard* card) {
    card->hide();
    card->deleteLater(); // it may be the very one whose button was used
}

/// Gives every card its place. What is in view stays where it is, whatever becomes higher above it; who scrolled to the
/// end stays at the end.
void ItemList::arrange() {
    QScrollBar* bar = m_frame.verticalScrollBar();
    const bool atEnd = m_toEnd && bar->value() == bar->maximum();
    const Anchor eye = anchor();
    for (const auto& [row, card] : m_cards) {
        const int height = card->heightForWidth(width());
        m_rows.setHeight(row, height);
        if (!card->isOpen()) m_heights.insert(card->item().id, height);
    }
    for (const auto& [row, card] : m_cards)
        card->setGeometry(0, m_rows.topOf(row), width(), m_rows.heightOf(row));
    const int moved = viewTop() > 0 && eye.row < m_items.size() ? m_rows.topOf(eye.row) - eye.top : 0;
    if (m_rows.total() != m_total) {
        m_total = m_rows.total();
        updateGeometry();
        m_frame.settle();
    }
    if (atEnd)
        bar->setValue(bar->maximum());
    else if (moved != 0)
        bar->setValue(bar->value() + moved);
}

/// What the eye is on: the card with the keyboard where that is in view, else the first whose height was known.
ItemList::Anchor ItemList::anchor() const {
    const QRect view(0, viewTop(), width(), m_frame.viewport()->height());
    std::optional<Anchor> best;
    for (const auto& [row, card] : m_cards) {
        if (!view.intersects(card->geometry())) continue;
        if (card->isAncestorOf(QApplication::focusWidget())) return {row, card->y()};
        if (!best || (!m_rows.isMeasured(best->row) && m_rows.isMeasured(row))) best = {row, card->y()};
    }
    if (best || m_items.empty()) return best.value_or(Anchor{});
    const std::size_t row = m_rows.rowAt(view.top());
    return {row, m_rows.topOf(row)};
}

/// Where the part in view begins.
int ItemList::viewTop() const {
    return isVisible() ? mapFrom(m_frame.viewport(), QPoint()).y() : 0;
}

QSize ItemList::sizeHint() const {
    return {0, m_total};
}

void ItemList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    forgetHeights();
    fill();
}

/// A card opened, or its words changed: it asks for another height.
bool ItemList::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) fillWithin(0); // only places
    if (event->type() == QEvent::Show) fill();
    return QWidget::event(event);
}

ItemCard* ItemList::card(const ItemId& item) const {
    for (const auto& [row, each] : m_cards)
        if (each->item().id == item) return each;
    return nullptr;
}

void ItemList::openOnly(const ItemId& item, bool open) {
    m_open = open ? std::optional(item) : std::nullopt;
    for (const auto& [row, each] : m_cards)
        if (each->isOpen() && each->item().id != item) each->setOpened(false);
    if (ItemCard* wanted = card(item)) wanted->setOpened(open);
}

void ItemList::refreshShared() {
    for (const auto& [row, each] : m_cards)
        each->refresh();
}

} // namespace bothy
