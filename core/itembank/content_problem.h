#pragma once

#include <QString>

#include <vector>

namespace bothy {

/// One thing that is wrong in a shipped text file. The entry is left out and the program runs on;
/// whoever loads the file says one clear sentence. Technical English, for people who edit the files.
struct ContentProblem {
    QString where; ///< list, position and id: `items[12] int.slow`
    QString what;  ///< what was expected: `prompt: text is empty`

    bool operator==(const ContentProblem&) const = default;
};

using ContentProblems = std::vector<ContentProblem>;

} // namespace bothy
