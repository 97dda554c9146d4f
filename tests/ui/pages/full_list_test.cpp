// A list of words that takes no more: what somebody wrote for it stays where they wrote it.

#include "tests/ui/pages/hands.h"
#include "ui/forms/own_words_edit.h"
#include "ui/forms/tag_choice.h"
#include "ui/forms/word_choice.h"

#include <QTest>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

Choices ownWords(std::size_t count) {
    Choices choices;
    for (std::size_t i = 0; i < count; ++i)
        choices.ownWords.push_back(u"word %1"_s.arg(i));
    return choices;
}

template <typename List>
void expectWordsStay(List& list) {
    list.setValue(ownWords(limits::listLength));
    list.resize(900, 900);
    list.show();
    auto* edit = list.template findChild<OwnWordsEdit*>();
    edit->open();
    QTest::keyClicks(edit, u"one more"_s);
    EXPECT_FALSE(edit->notice()->isVisible()) << "nobody asked for it to be taken yet";
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(list.value(), ownWords(limits::listLength));
    EXPECT_EQ(edit->text(), u"one more"_s);
    EXPECT_TRUE(edit->isVisible());
    EXPECT_TRUE(edit->notice()->isVisible()) << "and it says why";

    list.setValue(ownWords(limits::listLength - 1));
    EXPECT_FALSE(edit->notice()->isVisible());
    QTest::keyClick(edit, Qt::Key_Return);
    Choices all = ownWords(limits::listLength - 1);
    all.ownWords.push_back(u"one more"_s);
    EXPECT_EQ(list.value(), all);
    EXPECT_FALSE(edit->isVisible());
}

TEST(FullList, OfWordsToPickKeepsWhatWasWritten) {
    WordChoice list(
        u"Feelings"_s, {},
        FormField{.id = *CareId::from(QStringView(u"feelings")), .type = FieldType::Items, .multiple = true});
    expectWordsStay(list);
}

TEST(FullList, OfTagsKeepsWhatWasWritten) {
    TagChoice list(u"Have ready"_s, {}, /*ownWords=*/true);
    expectWordsStay(list);
}

} // namespace
} // namespace bothy
