#pragma once

#include <QString>

#include <vector>

namespace bothy {

/// One piece of a printed page, in the order of reading.
struct PrintedBlock {
    enum class Kind {
        Section, ///< `words` is the title of a part
        Item,    ///< `words` is the title of one thing, with its `state`
        Text,    ///< a paragraph, usually in somebody's own words
        Row,     ///< one line of a list: `words`, its `state`, and a quieter `detail`
        Fact,    ///< `words` names what `detail` says
    };
    Kind kind = Kind::Text;
    QString words;
    QString state = {};
    QString detail = {};

    bool operator==(const PrintedBlock&) const = default;
};

/// What a page offers to print: words only, ready to be read. A plain value without a date, a number of things
/// or anything private; how it looks on paper is the business of ui/paper.
struct PrintedPage {
    QString kind; ///< what it is: "Care plan"
    QString room; ///< whose it is: "Both of you"
    QString title;
    QString state;      ///< may be empty
    QString lead;       ///< may be empty
    QString everySheet; ///< one more sentence for the foot of every sheet; may be empty
    std::vector<PrintedBlock> blocks;

    bool operator==(const PrintedPage&) const = default;
};

} // namespace bothy
