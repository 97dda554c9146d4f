#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"
#include "tests/core/itembank/content_fixture.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace bothy::test;
using namespace Qt::StringLiterals;

namespace {

const QString careFile = u"care.json"_s;

CareId careId(const char* text) {
    return CareId::from(ByteView(text)).value();
}
ItemId itemId(const char* text) {
    return ItemId::from(ByteView(text)).value();
}

const CareContent& shipped() {
    static const CareContent care = *readCareContent(shippedFile(careFile));
    return care;
}

Result<CareContent> changed(const QString& list, qsizetype position, const std::function<void(QJsonObject&)>& change) {
    return readCareContent(written(withEntry(shippedObject(careFile), list, position, change)));
}

} // namespace

TEST(CareContentReader, ReadsTheShippedTextsWithoutAProblem) {
    const Result<CareContent> care = readCareContent(shippedFile(careFile));
    ASSERT_TRUE(care) << care.error().detail.toStdString();
    EXPECT_TRUE(care->problems.empty()) << listed(care->problems);
    EXPECT_EQ(care->planTemplates.size(), 12u);
    EXPECT_EQ(care->boundaryTemplates.size(), 16u);
    EXPECT_EQ(care->boundaryKinds.size(), 10u);
    EXPECT_EQ(care->steps.size(), 56u);
    EXPECT_EQ(care->safety.size(), 27u);
    EXPECT_EQ(care->signs.words.size(), 3u);
    EXPECT_GE(care->grounding.size(), 10u);
    EXPECT_EQ(care->words.help.size(), 20u);
    EXPECT_EQ(care->justForYou.blocks.size(), 14u);
    EXPECT_EQ(care->gate.questions.size(), 2u);
    EXPECT_EQ(care->promptGroups.size(), 10u);
    EXPECT_EQ(care->prompts.size(), 60u);
}

TEST(CareContentReader, LeavesOutAQuestionThatNothingCouldLeaveOut) {
    const auto without = [](const char* key) {
        return changed(u"prompts"_s, 0, [key](QJsonObject& prompt) { prompt.remove(QLatin1StringView(key)); });
    };
    for (const char* key : {"sections", "tier", "group", "text"})
        EXPECT_EQ(without(key)->prompts.size(), 59u) << key;
}

TEST(CareContent, EveryItemItNamesIsInTheList) {
    const Catalogue catalogue = *readCatalogue(shippedFile(u"catalog.json"_s));
    EXPECT_TRUE(checkItems(shipped(), catalogue).empty());
    CareContent care = shipped();
    care.avoids.front().item = itemId("dont.exist");
    EXPECT_EQ(checkItems(care, catalogue).size(), 1u);
    care.prompts.front().sections = {*SectionId::from(ByteView("nowhere"))};
    EXPECT_EQ(checkItems(care, catalogue).size(), 2u);
}

TEST(CareContent, FindsByIdPageAndSource) {
    const PlanTemplate* plan = shipped().planTemplate(careId("quiet_landing"));
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(plan->steps[4].orStep, careId("st.side"));
    EXPECT_TRUE(plan->note.isEmpty());
    EXPECT_EQ(shipped().planTemplate(careId("loud_landing")), nullptr);
    EXPECT_FALSE(shipped().followUp(careId("when_free"))->afterHours);
    EXPECT_EQ(shipped().followUp(careId("next_day"))->afterHours, 24);
    EXPECT_EQ(shipped().avoid(careId("av.phones"))->item, itemId("dont.phone"));
    EXPECT_EQ(shipped().safetyAt(SafetyPlace::FirstRun).size(), 4u);
    EXPECT_NE(shipped().clash(itemId("after.space"), itemId("after.held")), nullptr);
    EXPECT_EQ(shipped().clash(itemId("after.space"), itemId("after.space")), nullptr);
    EXPECT_TRUE(shipped().boundaryTemplate(careId("neck_breath"))->fields.empty());
    EXPECT_TRUE(shipped().boundaryTemplate(careId("hard_no"))->fields.front().required);
}

TEST(CareContent, EverySourceOfAFieldIsKnown) {
    const std::vector<QString> elsewhere{u"catalog"_s,  u"topics"_s,        u"needs"_s,
                                         u"contacts"_s, u"trigger_cards"_s, u"boundaries"_s};
    std::vector<FormField> fields = shipped().planFields;
    const auto add = [&](const std::vector<FormField>& more) { fields.insert(fields.end(), more.begin(), more.end()); };
    add(shipped().boundaryCommonFields);
    add(shipped().signs.fields);
    for (const BoundaryTemplate& boundary : shipped().boundaryTemplates)
        add(boundary.fields);
    for (const FormField& field : fields) {
        if (field.source.isEmpty()) continue;
        const bool fromElsewhere = std::find(elsewhere.begin(), elsewhere.end(), field.source) != elsewhere.end();
        EXPECT_EQ(shipped().rowsOf(field.source).empty(), fromElsewhere) << field.source.toStdString();
    }
}

TEST(CareContentReader, LeavesOutABrokenStepAndWhatLeadsToIt) {
    const Result<CareContent> care = changed(u"steps"_s, 0, [](QJsonObject& step) { step.insert(u"minutes"_s, 61); });
    ASSERT_TRUE(care);
    EXPECT_EQ(care->steps.size(), 55u);
    EXPECT_EQ(care->planTemplates.size(), 12u);
    EXPECT_TRUE(mentions(care->problems, "not a whole number in its range"));
    for (const PlanTemplate& plan : care->planTemplates)
        for (const TemplateStep& step : plan.steps)
            EXPECT_NE(care->step(step.step), nullptr);
}

TEST(CareContentReader, DropsReferencesThatLeadNowhere) {
    const Result<CareContent> care = changed(u"plan_templates"_s, 0, [](QJsonObject& plan) {
        plan.insert(u"ready"_s, QJsonArray{u"kit.nothing"_s, u"kit.water"_s});
        plan.insert(u"steps"_s, QJsonArray{QJsonObject{{u"step"_s, u"st.nothing"_s}},
                                           QJsonObject{{u"step"_s, u"st.hold"_s}, {u"or"_s, u"st.nothing"_s}}});
    });
    ASSERT_TRUE(care);
    const PlanTemplate& plan = care->planTemplates.front();
    EXPECT_EQ(plan.ready, std::vector{careId("kit.water")});
    EXPECT_EQ(plan.steps, (std::vector{TemplateStep{careId("st.hold"), std::nullopt, std::nullopt}}));
    EXPECT_EQ(care->problems.size(), 3u) << listed(care->problems);
}

TEST(CareContentReader, NamesEachKindOfBrokenEntry) {
    struct Case {
        const char* list;
        const char* key;
        QJsonValue value;
        const char* problem;
    };
    const QJsonArray unknown{u"nobody_knows"_s};
    for (const Case& one : {Case{"steps", "minutes", 2.5, "not a whole number"},
                            Case{"steps", "touch", u"yes"_s, "not true or false"},
                            Case{"steps", "who", u"someone"_s, "unknown word"},
                            Case{"steps", "group", u"attic"_s, "unknown id"},
                            Case{"steps", "id", u"st.ask"_s, "is there twice"},
                            Case{"steps", "text", u""_s, "text is empty"},
                            Case{"care_kit", "group", u"attic"_s, "unknown id"},
                            Case{"follow_ups", "after_hours", 0, "not a whole number"},
                            Case{"plan_templates", "situations", unknown, "situations: unknown id"},
                            Case{"plan_templates", "ready", unknown, "ready: unknown id"},
                            Case{"plan_templates", "avoid", unknown, "avoid: unknown id"},
                            Case{"plan_templates", "follow_ups", unknown, "follow_ups: unknown id"},
                            Case{"plan_templates", "steps", QJsonArray{}, "no usable step"},
                            Case{"plan_templates", "steps", QJsonArray{4}, "step: not an id"},
                            Case{"need_clashes", "needs", QJsonArray{u"after.held"_s}, "not two needs"},
                            Case{"boundary_templates", "kind", u"wish"_s, "unknown id"},
                            Case{"boundary_templates", "fields", 3, "list is missing"},
                            Case{"boundary_common_fields", "type", u"colour"_s, "unknown word"},
                            Case{"boundary_common_fields", "source", u"kit"_s, "takes no choices"},
                            Case{"boundary_common_fields", "type", u"choice"_s, "nothing to choose from"},
                            Case{"safety", "where", unknown, "unknown page"},
                            Case{"safety", "where", QJsonArray{}, "belongs to no page"}}) {
        const Result<CareContent> care = changed(QLatin1StringView(one.list), 0, [&](QJsonObject& entry) {
            entry.insert(QLatin1StringView(one.key), one.value);
        });
        ASSERT_TRUE(care) << one.list << ' ' << one.key;
        EXPECT_TRUE(mentions(care->problems, one.problem)) << one.list << ' ' << one.key << '\n'
                                                           << listed(care->problems);
    }
}

TEST(CareContentReader, RefusesAFileWithoutSafetySentencesOrSteps) {
    for (const QString& list : {u"safety"_s, u"steps"_s}) {
        QJsonObject file = shippedObject(careFile);
        file.insert(list, QJsonArray());
        const Result<CareContent> care = readCareContent(written(file));
        ASSERT_FALSE(care);
        EXPECT_EQ(care.error().kind, ErrorKind::ContentBroken);
    }
    for (const Bytes& bytes :
         {Bytes(), Bytes("["), Bytes("{}"), Bytes(50 * 1024 * 1024, '{'), shippedFile(u"catalog.json"_s)})
        EXPECT_FALSE(readCareContent(bytes));
}

TEST(CareContentReader, SurvivesAFileCutAnywhere) {
    const Bytes whole = shippedFile(careFile);
    for (qsizetype cut = 0; cut + 2 < whole.size(); cut += 613)
        EXPECT_FALSE(readCareContent(whole.left(cut)));
}

TEST(CareContentReader, SurvivesEveryListMissingOrOfAnotherKind) {
    const QJsonObject file = shippedObject(careFile);
    for (const QString& key : file.keys()) {
        for (const QJsonValue& value : {QJsonValue(), QJsonValue(1), QJsonValue(QJsonArray{1, u"a"_s, QJsonObject()}),
                                        QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
            QJsonObject other = file;
            other.insert(key, value);
            const Result<CareContent> care = readCareContent(written(other));
            EXPECT_TRUE(care || care.error().kind == ErrorKind::ContentBroken) << key.toStdString();
        }
    }
}
