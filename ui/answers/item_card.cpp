#include "ui/answers/item_card.h"

#include "core/itembank/own_ids.h"
#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/card_lines.h"
#include "ui/answers/item_details.h"
#include "ui/answers/labelled_line.h"
#include "ui/answers/own_line_bar.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The four answers in the order of the chips and of the keys 1 to 4.
constexpr std::array Answers{Answer::Open, Answer::Conditional, Answer::Closed, Answer::Paused};

bool tightens(Answer answer) {
    return answer == Answer::Closed || answer == Answer::Paused;
}

int indexOf(Answer answer) {
    return static_cast<int>(std::find(Answers.begin(), Answers.end(), answer) - Answers.begin());
}

std::vector<ChipWord> chipWords(const AnswerLabels& labels) {
    return {{ChipMeaning::Yes, labels.open},
            {ChipMeaning::Maybe, labels.conditional},
            {ChipMeaning::No, labels.closed},
            {ChipMeaning::NotNow, labels.paused}};
}

QPushButton* makeSmallButton(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    setButtonKind(button, ButtonKind::Muted, ButtonSize::Small);
    return button;
}

} // namespace

ItemCard::ItemCard(const Item& item, Session& session, AnswerEditor& editor, QWidget* parent)
    : Card(parent)
    , m_item(item)
    , m_session(session)
    , m_editor(editor) {
    setObjectName(u"item."_s + item.id.text());
    setAccessibleName(item.prompt);
    content()->addWidget(makeHead());
    m_lines = new CardLines(item, session, editor, this);
    content()->addWidget(m_lines);
    connect(m_lines, &CardLines::limitRequested, this, &ItemCard::limitRequested);
    addOwnParts();
    addKnowFirst();
    addAnswers();
    refresh();
}

QWidget* ItemCard::makeHead() {
    auto* head = new QWidget(this);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(TextRole::Item, m_item.prompt, head);
    m_actions = new QWidget(head);
    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);

    m_skipped = new QWidget(m_actions);
    auto* skipped = new QHBoxLayout(m_skipped);
    skipped->setContentsMargins(0, 0, 0, 0);
    skipped->addWidget(new Drawing(IconName::DashedRing, Ink::Muted, 1.2, m_skipped));
    skipped->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("Skipped"), m_skipped));
    m_skipOrClear = makeSmallButton(tr("Skip"), m_actions);
    m_skipOrClear->setObjectName(u"skipOrClear"_s);
    m_more = makeSmallButton(tr("More"), m_actions);
    m_more->setObjectName(u"more"_s);
    setFlush(m_more, FlushSide::Trailing);
    actions->addWidget(m_skipped);
    actions->addWidget(m_skipOrClear);
    actions->addWidget(m_more);

    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_actions, 0, Qt::AlignTop);
    connect(m_skipOrClear, &QPushButton::clicked, this, &ItemCard::skipOrClear);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(!isOpen()); });
    followTheme(this, [this, skipped, actions](const Theme& theme) {
        const Metrics& m = theme.metrics();
        skipped->setSpacing(m.bodies(0.5));
        actions->setSpacing(m.u);
        m_title->setMinimumHeight(m.smallHeight);
        arrangeHead();
    });
    return head;
}

void ItemCard::addOwnParts() {
    if (isOwnItem(m_item.id)) {
        m_own = new OwnLineBar(m_item.id, m_session, this);
        content()->addWidget(m_own);
        connect(m_own, &OwnLineBar::placeRequested, &m_editor, &AnswerEditor::placeRequested);
    }
}

/// What keeps people safe, and what should be in place, is never behind a click.
void ItemCard::addKnowFirst() {
    if (m_item.safetyNote.isEmpty() && m_item.requirements.empty()) return;
    auto* reading = new QWidget(this);
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addNote = [&](IconName name, const QString& text) {
        if (text.isEmpty()) return;
        auto* line = new QHBoxLayout;
        line->addWidget(new Drawing(name, Ink::Muted, 1.2, reading), 0, Qt::AlignTop);
        line->addWidget(new TextLabel(TextRole::Body, text, reading), 1);
        column->addLayout(line);
    };
    addNote(IconName::Shield, m_item.safetyNote);
    for (const RequirementId& id : m_item.requirements)
        if (const Requirement* requirement = m_session.catalogue().requirement(id))
            addNote(IconName::Check, requirement->text);
    content()->addWidget(reading);
    followTheme(reading, [column](const Theme& theme) { column->setSpacing(theme.metrics().u); });
}

/// Only when it is asked for; the one of the topic stands in.
void ItemCard::addExplanation() {
    const Section* section = m_session.catalogue().section(m_item.section);
    const QString& words = m_item.explanation.isEmpty() && section ? section->why : m_item.explanation;
    m_explanation = new TextLabel(TextRole::Body, Ink::Muted, words, this);
    content()->insertWidget(1, m_explanation);
}

void ItemCard::addAnswers() {
    for (const RoleSide side : sidesOf(m_item))
        addSide(side);
}

void ItemCard::addSide(RoleSide side) {
    const Catalogue& catalogue = m_session.catalogue();
    const auto words = chipWords(catalogue.labels(m_item, side));
    auto* kept = new TextLabel(TextRole::Body, Ink::Muted, {}, this);
    if (side == RoleSide::Both) {
        m_sides.push_back({side, new ChipRow(words, this), kept, kept});
        content()->addWidget(m_sides.back().chips);
    } else {
        const RoleText& roles = catalogue.roleText(m_item.roles);
        auto* row = new RoleRow(side == RoleSide::First ? roles.first : roles.second, words, this);
        m_sides.push_back({side, row->chips(), new LabelledLine({}, kept, this), kept});
        content()->addWidget(row);
    }
    content()->addWidget(m_sides.back().kept);
    ChipRow* chips = m_sides.back().chips;
    chips->setAbout(m_item.promptOf(side));
    connect(chips, &ChipRow::answerChosen, this,
            [this, side](int index) { m_editor.choose(m_item.id, side, Answers[static_cast<std::size_t>(index)]); });
}

/// A limit closes what would open; closing further is always possible. A yes of before is kept in words, and its
/// chip is at rest: it does not count while the limit is there.
void ItemCard::showAnswer(const Side& side) {
    const auto given = m_editor.of(m_item.id).at(side.side);
    const bool kept = m_masked && given && !tightens(*given);
    if (given && !kept)
        side.chips->choose(indexOf(*given));
    else if (side.chips->chosen())
        side.chips->clear();
    for (std::size_t i = 0; i < Answers.size(); ++i)
        side.chips->chip(static_cast<int>(i))->setEnabled(!m_masked || tightens(Answers[i]));
    side.kept->setVisible(kept);
    //: Under a limit; %1 is an answer, such as "Maybe, talk first".
    if (kept) side.keptWords->setText(tr("Your answer is kept: %1").arg(side.chips->chip(indexOf(*given))->text()));
}

void ItemCard::showLimit() {
    m_masked = m_session.isClosed(m_item.id);
    m_title->setInk(m_masked ? Ink::Muted : Ink::Text);
}

void ItemCard::refresh() {
    const ItemAnswer& answer = m_editor.of(m_item.id);
    showLimit();
    if (m_own) m_own->refresh();
    m_lines->refresh();
    for (const Side& each : m_sides)
        showAnswer(each);
    const bool finished = answer.skipped || !answer.sides.empty() || !answer.conditions.empty();
    m_skipOrClear->setText(finished ? tr("Clear") : tr("Skip"));
    m_skipOrClear->setIcon(finished ? QIcon() : icon(IconName::DashedRing));
    m_skipped->setVisible(answer.skipped);
    if (m_stillRight) m_stillRight->setVisible(m_lookingAgain && m_editor.isDueForAnotherLook(m_item));
    m_more->setText(isOpen() ? tr("Less") : tr("More"));
    m_more->setIcon(icon(isOpen() ? IconName::Collapse : IconName::Expand));
    //: Said by a screen reader; %1 is the title of the item.
    m_more->setAccessibleName((isOpen() ? tr("Less about %1") : tr("More about %1")).arg(m_item.prompt));
    m_skipOrClear->setAccessibleName((finished ? tr("Clear %1") : tr("Skip %1")).arg(m_item.prompt));
    if (m_details) m_details->refresh();
}

void ItemCard::setOpened(bool opened) {
    setOpen(opened);
    if (opened && !m_details) openDetails();
    if (m_details) {
        m_details->setVisible(opened);
        m_explanation->setVisible(opened && !m_explanation->text().isEmpty());
    }
    refresh();
}

void ItemCard::openDetails() {
    addExplanation();
    m_details = new ItemDetails(m_item, m_session.catalogue(), m_editor, this);
    content()->addWidget(m_details);
}

void ItemCard::setLookingAgain(bool on) {
    if (m_lookingAgain == on) return;
    m_lookingAgain = on;
    if (on && !m_stillRight) {
        m_stillRight = makeSmallButton(tr("Still right"), m_actions);
        m_stillRight->setObjectName(u"stillRight"_s);
        //: Said by a screen reader; %1 is the title of the item.
        m_stillRight->setAccessibleName(tr("Still right: %1").arg(m_item.prompt));
        setButtonKind(m_stillRight, ButtonKind::Accent, ButtonSize::Small);
        qobject_cast<QBoxLayout*>(m_actions->layout())->insertWidget(0, m_stillRight);
        m_stillRight->lower(); // first among its siblings, as it is read
        connect(m_stillRight, &QPushButton::clicked, this, [this] { confirm(); });
    }
    refresh();
}

bool ItemCard::answerNext(Answer answer) {
    if (m_masked && !tightens(answer)) return false;
    const ItemAnswer& held = m_editor.of(m_item.id);
    const auto focused = std::find_if(m_sides.begin(), m_sides.end(),
                                      [](const Side& s) { return s.chips->isAncestorOf(QApplication::focusWidget()); });
    const auto open = std::find_if(m_sides.begin(), m_sides.end(), [&](const Side& s) { return !held.at(s.side); });
    const auto now = focused != m_sides.end() ? focused : open != m_sides.end() ? open : m_sides.begin();
    now->chips->chip(indexOf(answer))->setFocus(Qt::ShortcutFocusReason);
    m_editor.choose(m_item.id, now->side, answer);
    if (std::next(now) == m_sides.end()) return true;
    focusSide(*std::next(now));
    return false;
}

void ItemCard::skip() {
    m_editor.skip(m_item.id);
}

bool ItemCard::confirm() {
    if (!m_editor.isDueForAnotherLook(m_item)) return false;
    if (m_stillRight && m_stillRight->hasFocus()) focusAnswers(); // it goes now
    m_editor.stillRight(m_item.id);
    return true;
}

void ItemCard::skipOrClear() {
    const ItemAnswer& answer = m_editor.of(m_item.id);
    if (!answer.skipped && answer.sides.empty() && answer.conditions.empty()) return skip();
    m_editor.clear(m_item.id);
}

void ItemCard::focusAnswers() {
    focusSide(m_sides.front());
}

void ItemCard::focusSide(const Side& side) {
    int index = side.chips->chosen().value_or(0);
    while (index + 1 < side.chips->count() && !side.chips->chip(index)->isEnabled())
        ++index;
    side.chips->chip(index)->setFocus(Qt::TabFocusReason);
}

void ItemCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrangeHead();
}

/// Beside the title where both have room; below it where a long title would be squeezed.
void ItemCard::arrangeHead() {
    const Metrics& m = themeOf(this).metrics();
    const int room = width() - 2 * m.cardPadX;
    const bool below = room > 0 && m_title->sizeHint().width() + m_actions->sizeHint().width() > room &&
                       room - m_actions->sizeHint().width() < m.bodies(14);
    turnRow(m_head, below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, below ? 0 : 2 * m.u);
    alignPart(m_head, m_actions, below ? Qt::AlignLeading : Qt::AlignTop);
}

} // namespace bothy
