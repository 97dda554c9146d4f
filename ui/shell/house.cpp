#include "ui/shell/house.h"

#include "core/session/session.h"
#include "ui/paper/print_page.h"
#include "ui/search/search_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/notices.h"
#include "ui/shell/page_fade.h"
#include "ui/shell/page_keyboard.h"
#include "ui/shell/recent_acts.h"
#include "ui/shell/toast_place.h"
#include "ui/shell/word_keeper.h"
#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/from_the_top.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPointer>
#include <QStackedWidget>
#include <QToolButton>

namespace bothy {

House::House(const PageNeeds& needs, QWidget* parent)
    : QWidget(parent)
    , m_needs(needs)
    , m_lines(pageCatalog())
    , m_pages(new PageList(tr("Bothy"), this))
    , m_strip(new Strip(this))
    , m_stack(new QStackedWidget(this))
    , m_trouble(new InlineMessage(MessageKind::Caution, {}, {}, this))
    , m_statements(needs.session.shared().statements)
    , m_statementsSaid(m_statements)
    , m_toast(new Toast(this))
    , m_toastPlace(new ToastPlace(*m_toast, *m_stack))
    , m_recent(new RecentActs(this))
    , m_fade(new PageFade(m_stack))
    , m_words(new WordKeeper(needs.session, this)) {
    for (const PageLine& line : m_lines)
        m_pages->addPage(line.id, line.icon, line.title, line.place);
    m_strip->addLeading(m_pages->menuButton());
    m_strip->addAfterRoom(m_recent);
    m_strip->setSearchShown(true);
    m_trouble->setDismissible(true);
    m_trouble->hide();
    new PageKeyboard(*m_stack, *m_toast);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_strip);
    right->addWidget(m_trouble);
    right->addWidget(noticesAbove(needs.session, this));
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages);
    row->addLayout(right, 1);
    // Other text needs other room; how much, the list knows when it has been told, too.
    followTheme(this, [this](const Theme&) { QMetaObject::invokeMethod(this, &House::arrange, Qt::QueuedConnection); });
    Session& session = m_needs.session;
    connect(m_pages, &PageList::pageChosen, this, [this](const QString& id) { show(id); });
    connect(m_strip, &Strip::hideRequested, this, &House::hideRequested);
    connect(m_strip, &Strip::stopRequested, this, &House::stopRequested);
    connect(m_strip, &Strip::searchRequested, this, &House::openSearch);
    connect(m_strip, &Strip::pauseRequested, this, [this] { m_needs.session.pause(); });
    connect(m_strip, &Strip::continueRequested, this, [this] { m_needs.session.resume(); });
    listenToUndo();
    connect(&session, &Session::sharedChanged, this, &House::refreshStrip);
    // What was said about the state before is not true any more; a way back stays.
    connect(&session, &Session::sharedChanged, m_toast, [this] {
        const std::size_t statements = m_needs.session.shared().statements;
        if (std::exchange(m_statements, statements) != statements && !m_toast->staysTrue()) m_toast->dismiss();
    });
    connect(&session, &Session::sharedChanged, this, &House::keepPrintTrue);
    connect(&session, &Session::sharedChanged, this, &House::gatherSearch);
    connect(&session, &Session::privateChanged, this, &House::gatherSearch);
    connect(&session, &Session::compared, this, [this] { show(QStringLiteral("matches")); });
    connect(&session, &Session::notCompared, this, &House::showTrouble);
    connect(&session, &Session::aboutToLock, this, &House::keepView);
    showLastPage();
    sayWhatIsMissing();
}

/// Every way back says that it was taken, or that something came in between and nothing was left to take back. One
/// that knows more about that has said it itself.
void House::listenToUndo() {
    connect(m_toast, &Toast::undoRequested, this, [this] { m_recent->undoNewest(); });
    connect(m_recent, &RecentActs::undoing, m_toast, &Toast::dismiss);
    connect(m_recent, &RecentActs::undone, this, &House::sayUndone);
    connect(m_recent, &RecentActs::stays, m_toast, [this](const QString& words) {
        //: %1 is a sentence that says what was done, such as "You both agree for now."
        m_toast->say(tr("This has no Undo: %1").arg(words), Toast::Offer::Outcome);
    });
}

void House::sayUndone(bool isBack) {
    if (!m_toast->isHidden() || m_needs.session.stage() != Session::Stage::Open) return;
    m_toast->say(isBack ? tr("Undone.") : tr("This cannot be undone any more."), Toast::Offer::Outcome);
}

Page* House::page(const QString& id) {
    const auto built = m_built.find(id);
    if (built != m_built.end()) return built->second;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const PageLine& l) { return l.id == id; });
    if (line == m_lines.end()) return nullptr;
    Page* page = line->make(m_needs);
    page->setObjectName(id);
    page->setAccessibleName(line->title); // said when the page opens: it has the keyboard then
    setAccessibleRole(page, QAccessible::Pane);
    m_stack->addWidget(page);
    m_built.emplace(id, page);
    connectPage(page);
    m_words->follow(page);
    return page;
}

void House::connectPage(Page* page) {
    connect(page, &Page::roomChanged, this, &House::refreshStrip);
    connect(page, &Page::scrolledChanged, this, [this, page](bool scrolled) {
        if (m_stack->currentWidget() == page) m_strip->setScrolled(scrolled);
    });
    connect(page, &Page::pageRequested, this, [this](const QString& id, const QString& place) { show(id, place); });
    connect(page, &Page::placeChanged, m_toastPlace, &ToastPlace::followToView);
    connect(page, &Page::said, this, &House::say);
    connect(page, &Page::ended, m_recent, [this](const QString& words) {
        m_statementsSaid = m_needs.session.shared().statements;
        m_recent->add({.words = words, .undo = {}, .stands = true});
    });
    connect(page, &Page::ended, m_toast, [this](const QString& words) { m_toast->say(words, Toast::Offer::Outcome); });
    connect(page, &Page::stopRequested, this, &House::stopRequested);
    connect(page, &Page::printRequested, this, &House::print);
    connect(page, &Page::calendarReady, this, &House::keepCalendar);
    if (auto* settings = qobject_cast<SettingsPage*>(page))
        connect(settings, &SettingsPage::joinRequested, this, &House::joinRequested);
}

void House::show(const QString& id, const QString& place) {
    Page* wanted = page(id);
    if (!wanted) return;
    leavePrint();
    const bool isOther = m_stack->currentWidget() != wanted;
    if (isOther) m_fade->begin(); // remembers what is to be seen now
    fromTheTop(*wanted);
    // A page goes to its place before it is laid out: what stands elsewhere on it costs no time then.
    if (place.isEmpty())
        wanted->goToStart();
    else
        wanted->goTo(place);
    m_words->bringBack(*wanted);
    if (isOther) {
        leaveWords();
        m_stack->setCurrentWidget(wanted);
    }
    dropSearch();
    rememberPage(id);
    // The page has the keyboard, unless it put it somewhere better; Qt would move it to Pause.
    if (const QWidget* focused = QApplication::focusWidget(); !focused || !wanted->isAncestorOf(focused))
        wanted->setFocus(Qt::OtherFocusReason);
    m_pages->setCurrent(id);
    m_strip->setScrolled(false);
    refreshStrip();
}

/// A word about the page that is left has been read by now; one that offers Undo stays.
void House::leaveWords() {
    if (!m_toast->offersUndo()) m_toast->dismiss();
}

/// What waits for this person is said on Home; otherwise one goes on where one was.
void House::showLastPage() {
    const QString last = m_needs.session.mine().lastPage;
    const bool known = std::ranges::any_of(m_lines, [&](const PageLine& l) { return l.id == last; });
    if (!known) return show(m_lines.front().id);
    show(last, m_needs.session.mine().unfinished.last().place);
}

/// Kept in the person's own part: which page somebody was on is theirs alone.
void House::rememberPage(const QString& id) {
    if (m_needs.session.stage() != Session::Stage::Open || m_needs.session.mine().lastPage == id) return;
    m_needs.session.keep([&](PrivateState& mine) {
        mine.lastPage = id;
        mine.unfinished.setLast({}); // of the page before
    });
}

void House::showHelp() {
    const QString help = QStringLiteral("help");
    show(help, currentPage() == help && !m_search ? QStringLiteral("shortcuts") : QString());
}

void House::refreshStrip() {
    const auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    if (!shown) return;
    switch (shown->room()) {
    case Room::OnlyYou:
        m_strip->setRoom(Room::OnlyYou, tr("Only you"));
        break;
    case Room::PartlyShared:
        //: Whose page this is: some parts are for one person, some are for both.
        m_strip->setRoom(Room::PartlyShared, tr("Partly shared"));
        break;
    case Room::BothOfYou:
        m_strip->setRoom(Room::BothOfYou, tr("Both of you"));
        break;
    case Room::TogetherNow:
        m_strip->setRoom(Room::TogetherNow, tr("Look together"));
        break;
    }
    m_strip->setPaused(m_needs.session.shared().pauses.mine);
    arrange();
}

bool House::isFollowed() const {
    const auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    return shown && shown->isFollowed();
}

bool House::isRunning() const {
    const auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    return shown && shown->isRunning();
}

void House::hold() {
    if (auto* shown = qobject_cast<Page*>(m_stack->currentWidget())) shown->hold();
}

void House::showTrouble(const Error& error) {
    const ErrorWords words = errorWords(error);
    showNotice(words.title, words.advice);
}

void House::showNotice(const QString& title, const QString& advice) {
    m_trouble->setTexts(title, advice);
    m_trouble->show();
}

/// What could not be read when the house was opened; one is enough at a time.
void House::sayWhatIsMissing() {
    const Session& session = m_needs.session;
    if (session.shared().damagedRows > 0)
        showNotice(tr("Some shared entries could not be read."),
                   tr("They do not count. Everything else is here. A copy of the vault may still hold them."));
    else if (!session.services().catalogue.problems().empty() || !session.services().care.problems.empty())
        showNotice(tr("Some of Bothy's own texts could not be read."),
                   tr("They are left out. Installing Bothy again may bring them back. Your answers are kept."));
}

void House::say(const QString& words, WayBack undo) {
    m_toast->say(words, undo ? Toast::Offer::Undo : Toast::Offer::Nothing);
    // Whatever both see is a statement by the time it is said.
    const std::size_t statements = m_needs.session.shared().statements;
    const bool isForBoth = std::exchange(m_statementsSaid, statements) != statements;
    const bool stands = isForBoth && !undo;
    m_recent->add({.words = words, .undo = std::move(undo), .stands = stands});
}

void House::undo() {
    auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    if (shown && shown->undo()) return;
    m_recent->undoNewest();
}

void House::focusSearch() {
    auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    if (!shown || !shown->focusSearch()) openSearch();
}

/// Made when it opens and gone when it closes, with all that was gathered; what was typed comes back after a lock.
void House::openSearch() {
    if (!m_search) {
        m_beforeSearch = QApplication::focusWidget();
        const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                       [this](const PageLine& each) { return each.id == currentPage(); });
        m_search = new SearchPanel(line == m_lines.end() ? QString() : line->title, this);
        m_stack->addWidget(m_search);
        connectPage(m_search);
        connect(m_search, &SearchPanel::left, this, &House::leaveSearch);
        gatherSearch();
        leaveWords();
        m_stack->setCurrentWidget(m_search);
        m_strip->setScrolled(false);
        refreshStrip();
    }
    m_search->focusSearch();
}

void House::gatherSearch() {
    if (!m_search || m_needs.session.stage() != Session::Stage::Open) return;
    const Room room = page(currentPage())->room();
    m_search->setGroups(searchGroups(m_lines, m_needs.session, room),
                        m_needs.session.shared().isPaused() ? tr("Paused. What you share is left out.")
                        : room == Room::TogetherNow
                            ? tr("This page is to look at together. What only one of you sees is left out.")
                            : QString(),
                        room == Room::TogetherNow ? room : Room::OnlyYou);
}

void House::leaveSearch() {
    Page* under = page(currentPage());
    const QPointer<QWidget> before = m_beforeSearch;
    m_stack->setCurrentWidget(under);
    dropSearch();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        under->setFocus(Qt::OtherFocusReason);
    refreshStrip();
}

/// It may be in the middle of telling what was chosen: it goes when it has ended.
void House::dropSearch() {
    if (!m_search) return;
    m_stack->removeWidget(m_search);
    m_search->hide();
    std::exchange(m_search, nullptr)->deleteLater();
}

void House::print() {
    auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    if (!shown || m_print) return;
    const QPointer<QWidget> had = QApplication::focusWidget();
    if (shown->isAncestorOf(had)) shown->setFocus(Qt::OtherFocusReason); // what is being typed comes to its end first
    const std::optional<PrintedPage> printed = shown->printedPage();
    if (had) had->setFocus(Qt::OtherFocusReason);
    if (!printed) {
        const bool paused = m_needs.session.shared().isPaused();
        return say(paused ? tr("Paused. Nothing shared is printed for now.") : tr("There is nothing to print here."),
                   {});
    }
    const auto line = std::ranges::find(m_lines, currentPage(), &PageLine::id);
    m_printed = shown;
    m_print = new PrintPage(*printed, shown->room(), line->title, m_needs.paper, this);
    connectPage(m_print);
    connect(m_print, &PrintPage::backRequested, this, &House::leavePrint);
    m_stack->addWidget(m_print);
    leaveWords();
    m_stack->setCurrentWidget(m_print);
    m_print->setFocus(Qt::OtherFocusReason);
    m_strip->setScrolled(false);
    refreshStrip();
}

void House::keepCalendar(const QByteArray& octets) {
    m_needs.paper.askWhere(this, PaperFormat::Calendar, [this, octets](const QString& path) {
        const auto trouble = writeCopy(path, octets);
        if (!trouble) return say(tr("Saved where you chose."), {});
        const PaperTroubleWords words = paperTroubleWords(*trouble);
        showNotice(words.title, words.advice);
    });
}

void House::leavePrint() {
    if (!m_print) return;
    m_stack->setCurrentWidget(m_printed);
    m_stack->removeWidget(m_print);
    std::exchange(m_print, nullptr)->deleteLater();
    m_printed->setFocus(Qt::OtherFocusReason);
    refreshStrip();
}

/// What was taken back, changed or paused meanwhile is not printed any more.
void House::keepPrintTrue() {
    if (!m_print || m_needs.session.stage() != Session::Stage::Open) return;
    const std::optional<PrintedPage> now = m_printed->printedPage();
    if (now == m_print->printed()) return;
    leavePrint();
    if (now) say(tr("The page has changed. You can print it as it is now."), {});
}

void House::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_isNew, false)) bringBackView();
}

} // namespace bothy
