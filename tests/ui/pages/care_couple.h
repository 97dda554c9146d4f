#pragma once

#include "core/documents/aftercare/care_plan.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "ui/aftercare/care_page.h"
#include "ui/aftercare/step_list_editor.h"
#include "ui/aftercare/step_row.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bothy {

/// Robin and Sam, each in a window of their own on one vault, each on the page Care plans.
class CareCouple : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        robin = m_couple.window();
        sam = m_couple.window();
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
        makePages();
    }

    void makePages() {
        robinPage = std::make_unique<CarePage>(*robin);
        samPage = std::make_unique<CarePage>(*sam);
        showAt(*samPage);
        showAt(*robinPage);
    }

    /// The one draft of a person; each test here has at most one.
    static DocumentId draftOf(const Session& session) {
        return session.mine().drafts.empty() ? DocumentId() : session.mine().drafts.begin()->first;
    }
    static CarePlan draftPlan(const Session& session) {
        const auto& drafts = session.mine().drafts;
        return drafts.empty() ? CarePlan{} : CarePlan::decode(drafts.begin()->second.content).value_or(CarePlan{});
    }
    static StepListEditor& steps(const CarePage& page) {
        for (auto* list : page.findChildren<StepListEditor*>())
            if (list->isVisible()) return *list; // views that were left stay until the program runs on
        qFatal("no draft is open");
    }

    static SignoffState stateOf(const Session& session, const DocumentId& id) {
        const SignedDocument* document = session.shared().document(id);
        return document ? document->state : SignoffState::Draft;
    }
    static bool reaches(const Session& session, const DocumentId& id, SignoffState state) {
        return waitFor([&] { return stateOf(session, id) == state; });
    }

    /// Robin begins with a template and is in the editor afterwards.
    DocumentId startFrom(const char* planTemplate) {
        robinPage->goTo(QStringLiteral("start"));
        QCoreApplication::processEvents();
        click(*robinPage, planTemplate);
        QCoreApplication::processEvents();
        return draftOf(*robin);
    }

    /// Offers the draft that is open, with every row of its preview.
    static void offer(const CarePage& page) {
        click(page, "offer");
        click(page, "offerTicked");
    }

    /// Robin offers a plan, Sam reads it and agrees.
    DocumentId agreed(const char* planTemplate = "quiet_landing") {
        const DocumentId id = startFrom(planTemplate);
        offer(*robinPage);
        EXPECT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
        open(*samPage, id);
        click(*samPage, "agree");
        EXPECT_TRUE(reaches(*sam, id, SignoffState::AgreedForNow));
        EXPECT_TRUE(reaches(*robin, id, SignoffState::AgreedForNow));
        return id;
    }

    static void open(CarePage& page, const DocumentId& id) {
        page.goTo(id.hex());
        QCoreApplication::processEvents();
    }

    Couple m_couple;
    std::unique_ptr<Session> robin;
    std::unique_ptr<Session> sam;
    std::unique_ptr<CarePage> robinPage;
    std::unique_ptr<CarePage> samPage;
};

} // namespace bothy
