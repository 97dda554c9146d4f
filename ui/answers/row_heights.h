#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace bothy {

/// Where the rows of a long column stand: heights that were measured, and for every other row the usual height of
/// its kind, so that a column of any length has its place before most of it was ever made. Knows no widget.
class RowHeights {
public:
    /// Rows of a kind (0 or 1) are about as high as each other.
    void reset(std::vector<int> kinds, int gap);
    void setHeight(std::size_t row, int height);

    std::size_t count() const { return m_kinds.size(); }
    bool isMeasured(std::size_t row) const { return m_heights[row] > 0; }
    int heightOf(std::size_t row) const;
    int topOf(std::size_t row) const;
    int total() const;
    /// The row at this height of the column, or the nearest one. Only with at least one row.
    std::size_t rowAt(int y) const;

private:
    const std::vector<int>& tops() const;

    std::vector<int> m_kinds;
    std::vector<int> m_heights; ///< 0: not measured yet
    int m_gap = 0;
    std::array<int, 2> m_usual{};    ///< kept from one column to the next
    mutable std::vector<int> m_tops; ///< one more than rows: the last is where the next row would begin; or empty
};

} // namespace bothy
