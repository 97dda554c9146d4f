#pragma once

#include "ui/widgets/printed_page.h"

namespace bothy {

/// A page with every kind of block.
inline PrintedPage samplePage() {
    using Kind = PrintedBlock::Kind;
    PrintedPage page;
    page.kind = QStringLiteral("Care plan");
    page.room = QStringLiteral("Both of you");
    page.title = QStringLiteral("Quiet landing");
    page.state = QStringLiteral("Agreed for now");
    page.lead = QStringLiteral("Any closeness · when apart");
    page.everySheet = QStringLiteral("A yes means you may ask.");
    page.blocks = {
        {Kind::Section, QStringLiteral("Steps")},
        {Kind::Row, QStringLiteral("Lower the light"), QStringLiteral("Under a limit"), QStringLiteral("Both · 5 min")},
        {Kind::Row,
         QStringLiteral("Drink some water, and sit down where it is warm and nobody comes in"),
         {},
         QStringLiteral("Both")},
        {Kind::Section, QStringLiteral("Agreements")},
        {Kind::Item, QStringLiteral("Phones stay outside"), QStringLiteral("Look again")},
        {Kind::Text, QStringLiteral("When one of us asks, both phones go into the hall until the next morning.")},
        {Kind::Fact, QStringLiteral("Except"), {}, QStringLiteral("A call from the family")},
        {Kind::Fact, QStringLiteral("Look again"), {}, QStringLiteral("3 December 2026")},
    };
    return page;
}

/// `count` rows and nothing else.
inline PrintedPage longPage(int count) {
    PrintedPage page;
    page.title = QStringLiteral("Long");
    for (int i = 0; i < count; ++i)
        page.blocks.push_back({PrintedBlock::Kind::Row, QStringLiteral("Row number %1 has a few words").arg(i),
                               QStringLiteral("In effect"), QStringLiteral("Light, soft strokes · and more")});
    return page;
}

} // namespace bothy
