#pragma once

#include "ui/search/search_entry.h"

#include <QStringList>

#include <optional>

namespace bothy {

/// The entries of one page that have all the words, best first. Points into the index.
struct FoundGroup {
    const SearchGroup* group = nullptr;
    std::vector<const SearchEntry*> entries;
    int distance = 0; ///< of the best entry
};

/// What a search found.
struct Found {
    std::vector<FoundGroup> groups; ///< the page with the best entry first
    bool leftSomethingOut = false;  ///< at least one entry fits but is under a limit
};

/// How far an entry is from the words, both sides folded: 0 is best, a title that begins with the only word; then
/// a word of the title that begins with it, then inside of the title, then the same for the text. Several words add
/// up. Nothing when one of the words is not there.
std::optional<int> searchDistance(const QString& title, const QString& text, const QStringList& words);

/// Everything that can be found, folded once, so that each keystroke only compares. Lives in memory alone and
/// as long as the search is open.
class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(std::vector<SearchGroup> groups);

    /// Entries with all these words, whatever order, accents and capitals. Nothing for no words. `onlyPage` keeps to
    /// one page.
    const std::vector<SearchGroup>& groups() const { return m_groups; }
    Found find(const QStringList& words, const QString& onlyPage = {}) const&;
    Found find(const QStringList& words, const QString& onlyPage = {}) && = delete; ///< what is found points into this

private:
    struct Folded {
        QString title;
        QString text;
    };
    std::vector<SearchGroup> m_groups;
    std::vector<std::vector<Folded>> m_folded; ///< beside m_groups, entry by entry
};

} // namespace bothy
