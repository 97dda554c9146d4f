#include "ui/search/search_panel.h"

#include "ui/search/folding.h"
#include "ui/search/result_row.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 56;
/// Of each page, before "And more".
constexpr std::size_t RowsOfAPage = 4;
/// Of the one page that was chosen; more than this is found faster with another word.
constexpr std::size_t RowsAlone = 40;

} // namespace

SearchPanel::SearchPanel(const QString& back, QWidget* parent)
    : Page(parent)
    , m_frame(new PageFrame(this, WidestInBodies))
    , m_field(makeSearchField(tr("Search in everything")))
    , m_only(new Tag(TagKind::Removable, {}))
    , m_note(new TextLabel(TextRole::Body, Ink::Muted, {})) {
    setObjectName(u"searchPanel"_s);
    setAccessibleName(tr("Search"));
    auto* head = new PageHead({}); // the field says what this is; large text needs the room
    head->setBack(back);
    m_field->setObjectName(u"searchEverywhere"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleDescription(tr("Down goes to what was found."));
    // Input methods learn nothing from what is typed here.
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->installEventFilter(this);
    m_only->setObjectName(u"onlyPage"_s);
    m_only->hide();
    m_note->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{head, m_field})
        m_frame->content()->addWidget(each);
    m_frame->content()->addWidget(m_only, 0, Qt::AlignLeading);
    m_frame->content()->addWidget(m_note);
    m_frame->content()->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_frame);
    connect(head, &PageHead::backRequested, this, &SearchPanel::left);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::search);
    connect(m_only, &Tag::removeRequested, this, [this] { narrow(nullptr); });
    connect(m_frame, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    search();
}

void SearchPanel::setGroups(std::vector<SearchGroup> groups, const QString& note, Room room) {
    // After most saves nothing to be found is new; then the rows stay, and with them the keyboard.
    if (groups == m_index.groups() && note == m_note->text() && room == m_room) return;
    m_room = room;
    m_index = SearchIndex(std::move(groups));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    search();
}

bool SearchPanel::focusSearch() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    return true;
}

void SearchPanel::search() {
    m_words = searchWords(m_field->text());
    showFound(m_index.find(m_words, m_onlyPage));
}

void SearchPanel::showFound(const Found& found) {
    m_rows.clear();
    if (m_body) {
        const QWidget* focused = QApplication::focusWidget();
        if (focused && m_body->isAncestorOf(focused)) m_field->setFocus();
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins({});
    followTheme(m_body, [column = m_column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });
    if (m_words.isEmpty()) {
        m_column->addWidget(new EmptyState(
            IconName::Search, tr("Your list, In common, plans, boundaries, settings and help"),
            m_room == Room::TogetherNow ? tr("Nothing of it is kept.")
                                        : tr("Only you see what you look for. It goes when you leave the search.")));
    } else if (found.groups.empty()) {
        auto* nothing = new EmptyState(IconName::Search, tr("Nothing found for this."), tr("Other words may help."));
        setAccessibleRole(nothing, QAccessible::Notification);
        m_column->addWidget(nothing);
    }
    if (found.groups.empty()) addNeverFound();
    for (const FoundGroup& group : found.groups)
        addGroup(group);
    if (found.leftSomethingOut)
        m_column->addWidget(
            new TextLabel(TextRole::Body, Ink::Muted, tr("Something here is under a limit. It is left out for now.")));
    m_frame->content()->insertWidget(m_frame->content()->count() - 1, m_body);
    m_body->show();
}

/// So that whoever looks for such words does not take them for lost.
void SearchPanel::addNeverFound() {
    auto* words = new TextLabel(
        TextRole::Body, Ink::Muted,
        tr("Your answers, the notes to them and your needs are not searched, nor is what you hid or removed. "
           "In Care plans, what is kept under “For you” is left out, check-ins and looking back too. "
           "What In common shows is found by its name."));
    words->setObjectName(u"neverFound"_s);
    m_column->addWidget(words);
}

void SearchPanel::addGroup(const FoundGroup& found) {
    const std::size_t most = m_onlyPage.isEmpty() ? RowsOfAPage : RowsAlone;
    auto* card = new RowCard;
    card->setObjectName(u"found."_s + found.group->page);
    setAccessibleRole(card, QAccessible::List);
    card->setAccessibleName(found.group->title);
    m_column->addWidget(makeHead(*found.group));
    if (!found.group->note.isEmpty())
        m_column->addWidget(new TextLabel(TextRole::Caption, Ink::Muted, found.group->note));
    m_column->addWidget(card);
    for (std::size_t i = 0; i < std::min(most, found.entries.size()); ++i)
        addRow(*card, found.group->page, *found.entries[i]);
    if (found.entries.size() <= most) return;
    if (m_onlyPage.isEmpty())
        addMore(*found.group);
    else
        m_column->addWidget(
            new TextLabel(TextRole::Body, Ink::Muted, tr("There is more. Another word makes this shorter.")));
}

QWidget* SearchPanel::makeHead(const SearchGroup& group) const {
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->addWidget(new Drawing(group.icon));
    line->addWidget(new TextLabel(TextRole::Strong, group.title), 1);
    followTheme(head, [line](const Theme& theme) {
        line->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
        line->setSpacing(2 * theme.metrics().u);
    });
    return head;
}

void SearchPanel::addRow(RowCard& card, const QString& page, const SearchEntry& entry) {
    const QString title = foldedForSearch(entry.title);
    const bool inTitle =
        std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return title.contains(word); });
    const QString line = inTitle && !entry.line.isEmpty() ? entry.line : excerptOf(entry.text, m_words);
    auto* row = new ResultRow(excerptOf(entry.title, m_words), line);
    row->setObjectName(u"result."_s + page + u'.' + entry.place);
    row->installEventFilter(this);
    connect(row, &QPushButton::clicked, this, [this, page, place = entry.place] {
        page == StopGroup ? Q_EMIT stopRequested() : Q_EMIT pageRequested(page, place);
    });
    card.addRow(row);
    m_rows.push_back(row);
}

void SearchPanel::addMore(const SearchGroup& group) {
    auto* more = new QPushButton(tr("And more"));
    more->setObjectName(u"more."_s + group.page);
    //: Said by a screen reader; %1 is the title of a page.
    more->setAccessibleName(tr("And more from %1").arg(group.title));
    setButtonKind(more, ButtonKind::Accent, ButtonSize::Small);
    setFlush(more, FlushSide::Leading);
    more->installEventFilter(this);
    connect(more, &QPushButton::clicked, this, [this, &group] { narrow(&group); });
    m_column->addWidget(more, 0, Qt::AlignLeading);
    m_rows.push_back(more);
}

void SearchPanel::narrow(const SearchGroup* group) {
    m_onlyPage = group ? group->page : QString();
    //: %1 is the title of a page; the button takes the narrowing away.
    if (group) m_only->setText(tr("Only in %1").arg(group->title));
    m_only->setVisible(group);
    search();
    m_field->setFocus();
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && event->type() == QEvent::KeyPress && onKey(widget, static_cast<QKeyEvent&>(*event))) return true;
    return Page::eventFilter(watched, event);
}

bool SearchPanel::onKey(QWidget* at, QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Down:
        return step(at, +1), true;
    case Qt::Key_Up:
        return step(at, -1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        QWidget* chosen = at == m_field && !m_rows.empty() ? m_rows.front() : at;
        if (auto* button = qobject_cast<QPushButton*>(chosen)) button->click();
        return true;
    }
    case Qt::Key_Escape:
        return Q_EMIT left(), true;
    default:
        break;
    }
    // Typing goes on in the field, wherever the arrows have led.
    const QString text = event.text();
    const bool types = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
    if (at == m_field || !types || (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) return false;
    m_field->setFocus();
    m_field->end(false);
    m_field->insert(text);
    return true;
}

void SearchPanel::step(const QWidget* from, int by) {
    const auto here = std::find(m_rows.begin(), m_rows.end(), from);
    const auto index = here == m_rows.end() ? -1 : std::distance(m_rows.begin(), here);
    const auto next = index + by;
    if (next >= static_cast<std::ptrdiff_t>(m_rows.size())) return;
    QWidget* wanted = next < 0 ? m_field : m_rows[static_cast<std::size_t>(next)];
    wanted->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void SearchPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Page::keyPressEvent(event);
}

} // namespace bothy
