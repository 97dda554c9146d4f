#include "ui/search/search_index.h"

#include "ui/search/folding.h"

#include <algorithm>

namespace bothy {

namespace {

/// In the order of how close they are; the text counts after the whole title.
enum Closeness { TitleBegins, TitleWordBegins, InTitle, TextWordBegins, InText };

/// Does a word of the text begin with this one?
bool wordBegins(const QString& text, const QString& word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber()) return true;
    return false;
}

std::optional<Closeness> closeness(const QString& title, const QString& text, const QString& word) {
    if (title.startsWith(word)) return TitleBegins;
    if (title.contains(word)) return wordBegins(title, word) ? TitleWordBegins : InTitle;
    if (text.contains(word)) return wordBegins(text, word) ? TextWordBegins : InText;
    return {};
}

} // namespace

std::optional<int> searchDistance(const QString& title, const QString& text, const QStringList& words) {
    int sum = 0;
    for (const QString& word : words) {
        const auto one = closeness(title, text, word);
        if (!one) return {};
        sum += *one;
    }
    return sum;
}

SearchIndex::SearchIndex(std::vector<SearchGroup> groups)
    : m_groups(std::move(groups)) {
    for (const SearchGroup& group : m_groups) {
        std::vector<Folded>& folded = m_folded.emplace_back();
        folded.reserve(group.entries.size());
        for (const SearchEntry& entry : group.entries)
            folded.push_back({foldedForSearch(entry.title), foldedForSearch(entry.text)});
    }
}

Found SearchIndex::find(const QStringList& words, const QString& onlyPage) const& {
    Found found;
    if (words.isEmpty()) return found;
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const SearchGroup& group = m_groups[g];
        if (!onlyPage.isEmpty() && group.page != onlyPage) continue;
        std::vector<std::pair<int, const SearchEntry*>> fitting;
        for (std::size_t i = 0; i < group.entries.size(); ++i) {
            const auto distance = searchDistance(m_folded[g][i].title, m_folded[g][i].text, words);
            if (!distance) continue;
            if (group.entries[i].leftOut)
                found.leftSomethingOut = true;
            else
                fitting.emplace_back(*distance, &group.entries[i]);
        }
        if (fitting.empty()) continue;
        std::stable_sort(fitting.begin(), fitting.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        FoundGroup& shown = found.groups.emplace_back(FoundGroup{&group, {}, fitting.front().first});
        for (const auto& [distance, entry] : fitting)
            shown.entries.push_back(entry);
    }
    std::stable_sort(found.groups.begin(), found.groups.end(),
                     [](const FoundGroup& a, const FoundGroup& b) { return a.distance < b.distance; });
    return found;
}

} // namespace bothy
