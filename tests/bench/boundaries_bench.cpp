// Boundaries: how long the window's thread takes to open the page with 5,000 boundaries, after a change of one, for a
// limit's form, for gathering what the search finds, and for the page Stop. Prints median and maximum.
#include "core/documents/agreements/agreement.h"
#include "tests/bench/bench_home.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/stop/stop_page.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace bothy;

namespace {

constexpr int Limits = 2500, Agreements = 2500;

std::vector<DraftStep> manyBoundaries(Day today) {
    std::vector<DraftStep> steps;
    for (int i = 0; i < Limits; ++i) {
        Limit limit{
            .templateId = u"own_space"_s, .kind = u"own_space"_s, .words = u"Evening %1 is mine alone."_s.arg(i)};
        limit.fields.put(u"place"_s, {{}, {u"At home"_s}});
        steps.push_back(stepOf(*tightenDraft(Session::newDocumentId(), limit)));
    }
    for (int i = 0; i < Agreements; ++i) {
        const DocumentId id = Session::newDocumentId();
        const Agreement words{.title = u"Agreement %1"_s.arg(i), .words = u"We ask before a long hug."_s};
        steps.push_back(stepOf(reviseDraft(id, *wordingOf(words))));
        steps.push_back([id, today](std::span<const StatementId> before) {
            return signDraft(id, {before.back(), today.plus(7)});
        });
    }
    return steps;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application, ThemeName::Light);
    if (!startCrypto()) return 1;
    BenchHome home(BenchHome::People::Couple);
    Session& session = home.session;
    wait(session.publish(manyBoundaries(session.today())));
    if (session.shared().limits.limits.size() != Limits || session.shared().documents.size() != Agreements) return 1;

    std::vector<double> opening, changing, form, stop, gathering;
    for (int run = 0; run < 5; ++run) {
        BoundariesPage page(session);
        page.resize(970, 720);
        opening.push_back(timed(page, [&] { page.show(); }));
        longestTurn();
        changing.push_back(timed(page, [&] {
            session.edit([&](PrivateState& mine) {
                mine.ownLimits[Session::newDocumentId()] = {.kind = u"own_space"_s, .words = u"One more"_s};
            });
        }));
        longestTurn();
        form.push_back(timed(page, [&] { page.goTo(u"new-limit"_s); }));
        const double before = worked();
        if (BoundariesPage::entries(session).size() < Limits + Agreements) return 1;
        gathering.push_back(worked() - before);
    }
    for (int run = 0; run < 20; ++run) {
        const double before = worked();
        StopPage page(session);
        page.resize(1180, 780);
        stop.push_back(worked() - before + timed(page, [&] { page.show(); }));
    }
    std::printf("Boundaries: %d limits and %d agreements\n", Limits, Agreements);
    report("opening the page until painted", opening);
    report("one more limit", changing);
    report("the templates", form);
    report("all of it for the search, when it opens", gathering);
    report("the page Stop until painted", stop);
    return 0;
}
