#include "ui/answers/row_heights.h"

#include <algorithm>

namespace bothy {

namespace {

/// Before anything was measured; any sensible number does.
constexpr int FirstGuess = 120;

} // namespace

void RowHeights::reset(std::vector<int> kinds, int gap) {
    m_kinds = std::move(kinds);
    m_heights.assign(m_kinds.size(), 0);
    m_gap = gap;
    m_tops.clear();
}

void RowHeights::setHeight(std::size_t row, int height) {
    if (m_heights[row] == height) return;
    m_heights[row] = height;
    int& usual = m_usual[static_cast<std::size_t>(m_kinds[row])];
    if (usual == 0) usual = height; // later ones would only make the column tremble
    m_tops.clear();
}

int RowHeights::heightOf(std::size_t row) const {
    if (m_heights[row] > 0) return m_heights[row];
    const int usual = m_usual[static_cast<std::size_t>(m_kinds[row])];
    return usual > 0 ? usual : FirstGuess;
}

const std::vector<int>& RowHeights::tops() const {
    if (!m_tops.empty()) return m_tops;
    m_tops.reserve(count() + 1);
    int y = 0;
    for (std::size_t row = 0; row < count(); ++row) {
        m_tops.push_back(y);
        y += heightOf(row) + m_gap;
    }
    m_tops.push_back(y);
    return m_tops;
}

int RowHeights::topOf(std::size_t row) const {
    return tops()[row];
}

int RowHeights::total() const {
    return count() == 0 ? 0 : tops().back() - m_gap;
}

std::size_t RowHeights::rowAt(int y) const {
    const auto next = std::upper_bound(tops().begin(), tops().end() - 1, y);
    return next == tops().begin() ? 0 : static_cast<std::size_t>(next - tops().begin()) - 1;
}

} // namespace bothy
