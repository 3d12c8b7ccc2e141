#pragma once

#include <QtGlobal>

#include <vector>

namespace ui {

/// The heights of the blocks of a text, one below the other: which block is at a height, and at
/// which height a block is, both in logarithmic time. A Fenwick tree.
class HeightTree
{
public:
    HeightTree() = default;
    explicit HeightTree(std::vector<int> heights) : m_heights(std::move(heights))
    {
        const size_t count = m_heights.size();
        m_sums.assign(count + 1, 0);
        for (size_t i = 1; i <= count; ++i) {
            m_sums[i] += m_heights[i - 1];
            if (const size_t parent = i + (i & (~i + 1)); parent <= count)
                m_sums[parent] += m_sums[i];
        }
        while (m_highestStep * 2 <= count)
            m_highestStep *= 2;
    }

    int count() const { return int(m_heights.size()); }
    int height(int block) const { return m_heights[size_t(block)]; }
    int total() const { return top(count()); }

    void setHeight(int block, int height)
    {
        const int change = height - m_heights[size_t(block)];
        m_heights[size_t(block)] = height;
        if (change == 0)
            return;
        for (size_t i = size_t(block) + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += change;
    }

    /// The sum of the heights of all blocks before @p block.
    int top(int block) const
    {
        int sum = 0;
        for (auto i = size_t(block); i > 0; i &= i - 1)
            sum += m_sums[i];
        return sum;
    }

    /// The block that covers @p y: the first one above, the last one below everything. Blocks
    /// without height cover nothing.
    int blockAt(int y) const
    {
        if (y < 0)
            return 0;
        size_t block = 0;
        int sum = 0;
        for (size_t step = m_highestStep; step > 0; step /= 2) {
            if (block + step < m_sums.size() && sum + m_sums[block + step] <= y) {
                block += step;
                sum += m_sums[block];
            }
        }
        return std::min(int(block), count() - 1);
    }

private:
    std::vector<int> m_heights;
    std::vector<int> m_sums{0};
    size_t m_highestStep = 1;
};

} // namespace ui
