// How long a keystroke of the search takes with 2,000 items and 5,000 boundaries: gathering and folding when it
// opens, comparing alone, and the whole keystroke with its rows laid out and painted. Prints median and maximum.
#include "ui/search/folding.h"
#include "ui/search/search_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr int Items = 2000;
constexpr int Boundaries = 5000;

/// A text as long as people write them, different each time, with an accent in every second one.
QString someText(int seed, int words) {
    static const QStringList parts{u"quiet"_s, u"evening"_s, u"together"_s, u"slowly"_s, u"warm"_s,    u"blanket"_s,
                                   u"ask"_s,   u"before"_s,  u"phone"_s,    u"hall"_s,   u"morning"_s, u"hands"_s};
    QString text = seed % 2 ? u"déjà "_s : QString();
    for (int i = 0; i < words; ++i)
        text += parts[(seed * 7 + i * 5 + i * i) % parts.size()] + u' ';
    return text + QString::number(seed);
}

std::vector<SearchGroup> everything() {
    SearchGroup list{.page = u"answers"_s, .title = u"My list"_s, .icon = IconName::List};
    for (int i = 0; i < Items; ++i)
        list.entries.push_back({u"item:%1"_s.arg(i), someText(i, 4), u"Touch"_s, someText(i + 3, 30)});
    SearchGroup limits{.page = u"boundaries"_s, .title = u"Boundaries"_s, .icon = IconName::Boundaries};
    for (int i = 0; i < Boundaries; ++i)
        limits.entries.push_back({u"limit:%1"_s.arg(i), someText(i + 1, 12), {}, someText(i + 5, 25)});
    return {list, limits};
}

void report(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    std::printf("%-44s median %6.1f ms, max %6.1f ms of %zu\n", what, times[times.size() / 2], times.back(),
                times.size());
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application, ThemeName::Light);
    const std::vector<SearchGroup> groups = everything();
    QElapsedTimer timer;

    std::vector<double> folding, comparing, typing;
    for (int run = 0; run < 9; ++run) {
        timer.start();
        const SearchIndex index(groups);
        folding.push_back(milliseconds(timer));
        for (const QString& typed : {u"w"_s, u"war"_s, u"warm blan"_s, u"deja quiet 77"_s, u"nowhere"_s}) {
            timer.start();
            index.find(searchWords(typed));
            comparing.push_back(milliseconds(timer));
        }
    }
    SearchPanel panel(u"Home"_s);
    panel.setGroups(groups);
    panel.resize(970, 700);
    panel.show();
    auto* field = panel.findChild<QLineEdit*>(u"searchEverywhere"_s);
    for (int run = 0; run < 9; ++run) {
        for (const QChar letter : u"warm blanket 19"_s) {
            timer.start();
            field->insert(letter);
            for (int turn = 0; turn < 3; ++turn)
                QCoreApplication::processEvents();
            panel.repaint();
            typing.push_back(milliseconds(timer));
        }
        field->clear();
    }
    std::printf("search over %d items and %d boundaries\n", Items, Boundaries);
    report("folding everything, once when it opens", folding);
    report("comparing, one keystroke", comparing);
    report("one keystroke until it is painted", typing);
    return 0;
}
