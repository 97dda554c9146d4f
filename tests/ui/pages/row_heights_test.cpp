// Where the rows of a long column stand, most of them never measured.

#include "ui/answers/row_heights.h"

#include <gtest/gtest.h>

using namespace bothy;

TEST(RowHeights, StandBelowEachOtherWithGaps) {
    RowHeights rows;
    rows.reset({0, 1, 0}, 10);
    rows.setHeight(0, 100);
    rows.setHeight(1, 150);
    EXPECT_EQ(rows.topOf(0), 0);
    EXPECT_EQ(rows.topOf(1), 110);
    EXPECT_EQ(rows.topOf(2), 270);
    EXPECT_EQ(rows.heightOf(2), 100) << "as high as others of its kind";
    EXPECT_EQ(rows.total(), 370) << "no gap after the last";
}

TEST(RowHeights, AMeasuredRowMovesOnlyThoseBelow) {
    RowHeights rows;
    rows.reset({0, 0, 0, 0}, 0);
    rows.setHeight(1, 50);
    EXPECT_EQ(rows.topOf(3), 150);
    rows.setHeight(2, 80);
    EXPECT_EQ(rows.topOf(2), 100);
    EXPECT_EQ(rows.topOf(3), 180) << "what is usual does not change with every row";
}

TEST(RowHeights, AreFoundByTheirPlace) {
    RowHeights rows;
    rows.reset({0, 0, 0}, 10);
    rows.setHeight(0, 90);
    EXPECT_EQ(rows.rowAt(-5), 0u);
    EXPECT_EQ(rows.rowAt(0), 0u);
    EXPECT_EQ(rows.rowAt(99), 0u) << "the gap belongs to the row above";
    EXPECT_EQ(rows.rowAt(100), 1u);
    EXPECT_EQ(rows.rowAt(5000), 2u);
}

TEST(RowHeights, AnEmptyColumnHasNoHeight) {
    RowHeights rows;
    EXPECT_EQ(rows.total(), 0);
    rows.reset({}, 10);
    EXPECT_EQ(rows.total(), 0);
}
