// Care plans: how long the window's thread takes to merge two sets of needs, to open a plan of 500 steps, to look over
// what goes out of it, for one letter of its title, for a way out of a difference, and to look at a step that is
// followed. Prints median and maximum.
#include "core/documents/aftercare/care_merge.h"
#include "tests/bench/bench_home.h"
#include "ui/aftercare/care_page.h"
#include "ui/aftercare/guided_view.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bothy;

namespace {

/// One wants quiet and time alone, the other everything else; the rest depends.
CareNeeds everything(const Catalogue& catalogue, const PersonId& person, bool wantsQuiet) {
    CareNeeds needs{person, {}};
    for (const Item& item : catalogue.itemsOf(*SectionId::from(ByteView("after")))) {
        const bool isQuiet = item.id.text() == u"after.quiet"_s || item.id.text() == u"after.space"_s;
        if (item.polarity == Polarity::Need)
            needs.wishes[item.id] = isQuiet == wantsQuiet ? CareWish::Want : CareWish::Depends;
    }
    return needs;
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
    const Catalogue& catalogue = home.catalogue;
    const CareContent& care = home.care;

    CarePlan plan;
    plan.title = u"A long plan"_s;
    for (std::size_t step = 0; step < CarePlan::maxSteps; ++step)
        plan.steps.push_back({{}, u"Breathe slowly, and stay as long as you like"_s, 1});
    putNeeds(plan, everything(catalogue, session.me(), false));
    putNeeds(plan, everything(catalogue, *session.shared().partner, true));
    std::vector<double> merging;
    for (int run = 0; run < 200; ++run) {
        const double before = worked();
        const MergedCare merged = mergeCare(care, plan, session.me(), *session.shared().partner);
        if (merged.clashes.empty()) return 1;
        merging.push_back(worked() - before);
    }
    const DocumentId id = Session::newDocumentId();
    session.edit([&](PrivateState& mine) {
        mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), session.today()};
    });

    CarePage page(session);
    page.resize(970, 720);
    page.show();
    longestTurn();
    const auto visible = [&page]<typename Widget>(const QString& name, Widget*) {
        for (Widget* each : page.findChildren<Widget*>(name))
            if (each->isVisible()) return each;
        return static_cast<Widget*>(nullptr);
    };
    std::vector<double> opening, previews, letters, ways, looks;
    for (int run = 0; run < 5; ++run) {
        page.goTo(u"start"_s);
        longestTurn();
        opening.push_back(timed(page, [&] { page.goTo(id.hex()); }));
        longestTurn();
        auto* title = visible(u"planTitle"_s, static_cast<QLineEdit*>(nullptr));
        for (int letter = 0; letter < 20; ++letter) {
            letters.push_back(timed(page, [&] { title->setText(title->text() + u'x'); }));
            longestTurn();
        }
        ways.push_back(timed(page, [&] { visible(u"inTurn"_s, static_cast<QPushButton*>(nullptr))->click(); }));
        longestTurn();
        ways.push_back(timed(page, [&] { visible(u"decideAnew"_s, static_cast<QPushButton*>(nullptr))->click(); }));
        longestTurn();
    }
    for (int run = 0; run < 5; ++run) {
        previews.push_back(timed(page, [&] { page.goTo(u"preview:"_s + id.hex()); }));
        longestTurn();
        page.goTo(u"draft:"_s + id.hex());
        longestTurn();
    }
    visible(u"followPlan"_s, static_cast<QPushButton*>(nullptr))->click();
    longestTurn();
    auto* guided = visible(QString(), static_cast<GuidedView*>(nullptr));
    for (int look = 0; look < 200; ++look) {
        home.clock.advance(std::chrono::seconds(1));
        looks.push_back(timed(page, [&] { guided->look(); }));
    }
    std::printf("Care plans: 500 steps, two people with every need\n");
    report("merging two sets of needs", merging);
    report("opening the plan until painted", opening);
    report("opening what goes out of it until painted", previews);
    report("a letter of its title", letters);
    report("a way out of a difference, or deciding anew", ways);
    report("a look at a step that is followed", looks);
    return 0;
}
