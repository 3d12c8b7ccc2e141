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
    explicit HeightTree(std::vector<int> heights) : m_sums(std::move(heights))
    {
        for (size_t i = 1; i <= m_sums.size(); ++i) {
            if (const size_t parent = i + lowestBit(i); parent <= m_sums.size())
                m_sums[parent - 1] += m_sums[i - 1];
        }
        while (m_highestStep * 2 <= m_sums.size())
            m_highestStep *= 2;
    }

    int count() const { return int(m_sums.size()); }
    int total() const { return top(count()); }
    int height(int block) const
    {
        const size_t own = size_t(block) + 1;
        int height = m_sums[own - 1];
        for (size_t i = own - 1; i > own - lowestBit(own); i -= lowestBit(i))
            height -= m_sums[i - 1];
        return height;
    }

    void setHeight(int block, int newHeight)
    {
        const int change = newHeight - height(block);
        if (change == 0)
            return;
        for (size_t i = size_t(block) + 1; i <= m_sums.size(); i += lowestBit(i))
            m_sums[i - 1] += change;
    }

    /// The sum of the heights of all blocks before @p block.
    int top(int block) const
    {
        int sum = 0;
        for (auto i = size_t(block); i > 0; i -= lowestBit(i))
            sum += m_sums[i - 1];
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
            if (block + step <= m_sums.size() && sum + m_sums[block + step - 1] <= y) {
                block += step;
                sum += m_sums[block - 1];
            }
        }
        return std::min(int(block), count() - 1);
    }

private:
    static size_t lowestBit(size_t i) { return i & (~i + 1); }

    std::vector<int> m_sums; ///< [i - 1]: of as many blocks, up to the i-th, as i's lowest bit says
    size_t m_highestStep = 1;
};

} // namespace ui
