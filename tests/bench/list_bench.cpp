// My list with 2,000 items in one topic: how long the window's thread takes for one step of scrolling, one jump, one
// letter of the search, one choice of the filter and one answer by key. Counts the time of that thread alone, so that a
// busy machine does not matter. Prints median and maximum.
#include "tests/bench/bench_home.h"
#include "tests/support/large_list.h"
#include "ui/answers/answers_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace bothy;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application, ThemeName::Light);
    if (!startCrypto()) return 1;
    BenchHome home(BenchHome::People::Alone, largeCatalogue(readCatalogue(contentOf(u"catalog.json"_s)).value()));
    Session& session = home.session;

    AnswersPage page(session);
    page.resize(970, 720);
    page.show();
    longestTurn();
    const auto visible = [&page]<typename Widget>(const QString& name, Widget*) {
        for (Widget* each : page.findChildren<Widget*>(name))
            if (each->isVisible()) return each;
        return static_cast<Widget*>(nullptr);
    };
    const QString place = u"topic:"_s + LargeTopic;
    std::vector<double> opening, stepping, jumping, letters, filtering, answering, idle;
    for (int run = 0; run < 5; ++run) {
        opening.push_back(timed(page, [&] { page.goTo(place); }));
        idle.push_back(longestTurn());
        auto* bar = visible(QString(), static_cast<QScrollArea*>(nullptr))->verticalScrollBar();
        for (int step = 0; step < 200; ++step) {
            stepping.push_back(timed(page, [&] { bar->setValue(bar->value() + 3 * bar->singleStep()); }));
            idle.push_back(longestTurn());
        }
        for (int step = 0; step < 60; ++step) {
            stepping.push_back(timed(page, [&] { bar->setValue(bar->value() - 3 * bar->singleStep()); }));
            idle.push_back(longestTurn());
        }
        for (int jump = 1; jump < 10; ++jump) {
            jumping.push_back(timed(page, [&] { bar->setValue(bar->maximum() / 10 * (jump * 7 % 10)); }));
            idle.push_back(longestTurn());
        }
        auto* search = visible(u"search"_s, static_cast<QLineEdit*>(nullptr));
        for (const QChar letter : u"warm hands 19"_s) {
            letters.push_back(timed(page, [&] { search->insert(letter); }));
            idle.push_back(longestTurn());
        }
        letters.push_back(timed(page, [&] { search->clear(); }));
        idle.push_back(longestTurn());
        auto* filter = visible(u"filter"_s, static_cast<QComboBox*>(nullptr));
        for (const int choice : {1, 2, 0, 3, 0, 6, 0}) {
            filtering.push_back(timed(page, [&] { filter->setCurrentIndex(choice); }));
            idle.push_back(longestTurn());
        }
        page.goTo(place);
        longestTurn();
        for (int key = 0; key < 60; ++key) {
            answering.push_back(timed(page, [&] {
                QWidget* focus = QApplication::focusWidget();
                QTest::keyClick(focus ? focus : &page, static_cast<Qt::Key>(Qt::Key_1 + key % 4));
            }));
            idle.push_back(longestTurn());
        }
    }
    std::printf("My list, one topic with %d items\n", LargeCount);
    report("opening it", opening);
    report("one step of scrolling until it is painted", stepping);
    report("a jump of the scroll bar", jumping);
    report("one letter of the search", letters);
    report("one choice of the filter", filtering);
    report("one answer by key, with the step to the next", answering);
    report("the longest idle turn after each of them", idle);
    return 0;
}
