#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hipwise {

// Numbers of 16 bits, four in a word: a compiler reads a long list of words fast, and whether a
// machine stores its bytes forwards or backwards makes no difference.

class UnitWriter
{
public:
    void add(std::uint16_t unit)
    {
        if (m_count % 4 == 0)
            m_words.push_back(0);
        m_words.back() |= std::uint64_t{unit} << (m_count % 4 * 16);
        ++m_count;
    }
    const std::vector<std::uint64_t> &words() const { return m_words; }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_count = 0;
};

class UnitReader
{
public:
    explicit UnitReader(std::span<const std::uint64_t> words)
        : m_words(words)
    {}

    std::uint16_t next()
    {
        const std::uint64_t word = m_words[m_count / 4];
        return static_cast<std::uint16_t>(word >> (m_count++ % 4 * 16));
    }

private:
    std::span<const std::uint64_t> m_words;
    std::size_t m_count = 0;
};

} // namespace hipwise
