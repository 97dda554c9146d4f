// Planted faults: each one is a mistake somebody could make, and the checker has to see it.

#include "tests/architecture/arrows.h"

#include <gtest/gtest.h>

namespace bothy::architecture {
namespace {

using namespace Qt::StringLiterals;

const Graph smallHouse = parseRooms(uR"(core/base:
core/documents: core/base
core/documents/limits: core/base core/documents
ui/home: core/base core/documents
app: ui/home core/base
)"_s);

SourceFile including(const QString& path, const QString& line) {
    return {path, u"#pragma once\n"_s + line + u'\n'};
}

Findings arrowsOf(const QString& path, const QString& line) {
    return checkArrows({including(path, line)}, smallHouse);
}

TEST(Arrows, RoomsFileIsRead) {
    EXPECT_EQ(smallHouse.size(), 5);
    EXPECT_TRUE(smallHouse.value(u"core/base"_s).isEmpty());
    EXPECT_EQ(smallHouse.value(u"ui/home"_s), (QSet<QString>{u"core/base"_s, u"core/documents"_s}));
}

TEST(Arrows, DeepestRoomWins) {
    EXPECT_EQ(roomOf(u"core/documents/limits/limit.h"_s, smallHouse), u"core/documents/limits"_s);
    EXPECT_EQ(roomOf(u"core/documents/signoff.h"_s, smallHouse), u"core/documents"_s);
    EXPECT_EQ(roomOf(u"core/documents/other/deep.h"_s, smallHouse), u"core/documents"_s);
    EXPECT_EQ(roomOf(u"elsewhere/file.h"_s, smallHouse), QString());
    EXPECT_EQ(roomOf(u"core/base_more/file.h"_s, smallHouse), QString()) << "a folder name is taken whole";
}

TEST(Arrows, ListedArrowsAndOwnRoomAreFine) {
    EXPECT_TRUE(arrowsOf(u"ui/home/page.h"_s, u"#include \"core/documents/revision.h\""_s).isEmpty());
    EXPECT_TRUE(arrowsOf(u"ui/home/page.h"_s, u"#include \"ui/home/words.h\""_s).isEmpty());
    EXPECT_TRUE(arrowsOf(u"ui/home/page.cpp"_s, u"#include \"page.moc\""_s).isEmpty());
    EXPECT_TRUE(arrowsOf(u"ui/home/page.cpp"_s, u"#include <QWidget>"_s).isEmpty());
}

TEST(Arrows, UpwardIncludeIsFound) {
    const Findings found = arrowsOf(u"core/base/ids.h"_s, u"#include \"core/documents/revision.h\""_s);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first(),
              u"core/base/ids.h:2: core/base does not see core/documents (\"core/documents/revision.h\")"_s);
}

TEST(Arrows, ParentDoesNotSeeItsSubRoom) {
    EXPECT_EQ(arrowsOf(u"core/documents/signoff.h"_s, u"#include \"core/documents/limits/limit.h\""_s).size(), 1);
    EXPECT_EQ(arrowsOf(u"ui/home/page.h"_s, u"#include \"core/documents/limits/limit.h\""_s).size(), 1);
}

TEST(Arrows, OtherSpellingsAreFound) {
    EXPECT_EQ(arrowsOf(u"core/base/a.h"_s, u"#  include <core/documents/revision.h>"_s).size(), 1) << "angle brackets";
    EXPECT_EQ(arrowsOf(u"core/base/a.h"_s, u"#include \"ids.h\""_s).size(), 1) << "not from the root";
    EXPECT_EQ(arrowsOf(u"core/base/a.h"_s, u"#include \"../documents/revision.h\""_s).size(), 1);
    EXPECT_EQ(arrowsOf(u"core/base/a.cpp"_s, u"#include \"tests/support/clock.h\""_s).size(), 1);
    EXPECT_EQ(arrowsOf(u"core/lost/a.h"_s, QString()).size(), 1) << "a folder without a room line";
}

TEST(Arrows, CommentedIncludeDoesNotCount) {
    EXPECT_TRUE(arrowsOf(u"core/base/a.h"_s, u"// #include \"core/documents/revision.h\""_s).isEmpty());
    EXPECT_TRUE(arrowsOf(u"core/base/a.h"_s, u"/*\n#include \"core/documents/revision.h\"\n*/"_s).isEmpty());
}

TEST(Arrows, CoreLookingUpIsFound) {
    const auto file = including(u"core/base/a.h"_s, u"#include \"ui/home/page.h\""_s);
    EXPECT_EQ(checkCoreLooksDown({file}, smallHouse).size(), 1);
    EXPECT_EQ(checkCoreLooksDown({}, parseRooms(u"core/base: ui/home\n"_s)).size(), 1);
    EXPECT_EQ(checkCoreLooksDown({}, parseRooms(u"core/base: app\n"_s)).size(), 1);
    EXPECT_TRUE(
        checkCoreLooksDown({including(u"ui/home/a.h"_s, u"#include \"ui/home/page.h\""_s)}, smallHouse).isEmpty());
}

TEST(Arrows, CircleOfRoomsIsFound) {
    const Graph circle = parseRooms(u"a: b\nb: c\nc: b\n"_s);
    EXPECT_EQ(checkNoCycle(circle), Findings{u"a circle: b -> c -> b"_s});
    EXPECT_EQ(checkNoCycle(parseRooms(u"a: a\n"_s)), Findings{u"a circle: a -> a"_s});
    EXPECT_TRUE(checkNoCycle(smallHouse).isEmpty());
    EXPECT_TRUE(checkNoCycle(parseRooms(u"a: b c\nb: d\nc: d\n"_s)).isEmpty()) << "two ways to one room are no circle";
}

TEST(Arrows, CircleOfFilesInOneRoomIsFound) {
    const QList<SourceFile> files = {including(u"core/base/a.h"_s, u"#include \"core/base/b.h\""_s),
                                     including(u"core/base/b.h"_s, u"#include \"core/base/a.h\""_s)};
    EXPECT_EQ(checkNoCycle(fileGraph(files)).size(), 1);
    EXPECT_TRUE(checkArrows(files, smallHouse).isEmpty()) << "only the file graph can see this one";
    EXPECT_TRUE(checkNoCycle(fileGraph(files.first(1))).isEmpty());
}

TEST(Arrows, CircleBetweenRoomsThroughDifferentFilesIsFound) {
    const QList<SourceFile> files = {
        including(u"core/base/a.h"_s, u"#include \"core/documents/b.h\""_s),
        including(u"core/documents/c.h"_s, u"#include \"core/base/d.h\""_s),
    };
    EXPECT_EQ(checkNoCycle(roomGraph(files, smallHouse)).size(), 1);
    EXPECT_TRUE(checkNoCycle(fileGraph(files)).isEmpty());
}

} // namespace
} // namespace bothy::architecture
