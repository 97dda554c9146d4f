#include "ui/shell/window_keys.h"

#include "ui/answers/item_keys.h"
#include "ui/shell/house.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Pages after this one are reached from the page list alone.
constexpr int LastNumberedPage = 8;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

/// Does nothing while nobody is unlocked.
std::function<void(MainWindow&)> inHouse(std::function<void(House&)> action) {
    return [action = std::move(action)](MainWindow& window) {
        if (House* house = window.house()) action(*house);
    };
}

/// Ctrl+1 and on, in the order of the page list.
std::vector<WindowKey> pageKeys() {
    std::vector<WindowKey> keys;
    int number = 0;
    for (const PageLine& page : pageCatalog()) {
        if (++number > LastNumberedPage) break;
        keys.push_back({{u"page."_s + page.id, {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)}, page.title},
                        inHouse([id = page.id](House& house) { house.show(id); })});
    }
    return keys;
}

/// Keys that the lists themselves take.
std::vector<KeyLine> listKeys() {
    using enum KeyGroup;
    return {
        {u"row.move"_s, {Qt::Key_Up, Qt::Key_Down}, tr("From row to row"), Lists},
        {u"row.open"_s, {Qt::Key_Return, Qt::Key_Space}, tr("Open the row"), Lists},
        {u"row.leave"_s, {Qt::Key_Escape}, tr("Leave the search"), Lists},
    };
}

} // namespace

std::vector<WindowKey> windowKeys() {
    std::vector<WindowKey> keys = pageKeys();
    const std::vector<WindowKey> more = {
        {{u"pane"_s, {Qt::Key_F6}, tr("The next part of the window")},
         inHouse([](House& house) { house.focusNextPane(); })},
        {{u"search-here"_s, {Qt::CTRL | Qt::Key_F}, tr("Search on this page")},
         inHouse([](House& house) { house.focusSearch(); })},
        {{u"search"_s, {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_F}, tr("Search in everything")},
         inHouse([](House& house) { house.openSearch(); })},
        {{u"print"_s, {Qt::CTRL | Qt::Key_P}, tr("Print or save this page")},
         inHouse([](House& house) { house.print(); })},
        {{u"undo"_s, {Qt::CTRL | Qt::Key_Z}, tr("Take the last change back")},
         inHouse([](House& house) { house.undo(); })},
        {{u"settings"_s, {Qt::CTRL | Qt::Key_Comma}, tr("Settings")},
         inHouse([](House& house) { house.show(u"settings"_s); })},
        {{u"help"_s, {Qt::Key_F1}, tr("Help; once more for the shortcuts")},
         inHouse([](House& house) { house.showHelp(); })},
        {{u"shortcuts"_s, {Qt::CTRL | Qt::Key_Question}, tr("Shortcuts")},
         inHouse([](House& house) { house.show(u"help"_s, u"shortcuts"_s); })},
        {{u"stop"_s, {Qt::Key_F9, Qt::Key_Pause}, tr("Stop: what to do now; also while locked")},
         [](MainWindow& window) { window.stop(); },
         /*isForSafety=*/true},
        {{u"lock"_s, {Qt::CTRL | Qt::Key_L}, tr("Lock")},
         [](MainWindow& window) { window.lock(); },
         /*isForSafety=*/true},
        {{.id = u"hide"_s,
          .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
          .words = tr("Hide at once"),
          .gesture = tr("Shift three times")},
         [](MainWindow& window) { window.hideAtOnce(); },
         /*isForSafety=*/true},
    };
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

std::vector<KeyLine> allKeys() {
    std::vector<KeyLine> all;
    for (const WindowKey& key : windowKeys())
        all.push_back(key.line);
    for (const ItemKey& key : itemKeys())
        all.push_back(key.line);
    const std::vector<KeyLine> lists = listKeys();
    all.insert(all.end(), lists.begin(), lists.end());
    return all;
}

} // namespace bothy
