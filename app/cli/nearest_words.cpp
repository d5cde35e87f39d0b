#include "cli/nearest_words.h"

#include "cli/printable.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hipwise {

namespace {

constexpr std::size_t longestWord = 60;
constexpr std::size_t shortestPart = 3;
constexpr std::size_t mostWords = 3;

/// Letters to add, drop or exchange on the way from \a a to \a b (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, diagonal + 1, exchanged});
        }
    }
    return row.back();
}

} // namespace

std::vector<std::string> nearestWords(std::string_view word,
                                      const std::vector<std::string> &candidates)
{
    if (word.empty() || word.size() > longestWord)
        return {};
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string &candidate : candidates) {
        const std::size_t letters = distance(word, candidate);
        const bool isPart =
            word.size() >= shortestPart && candidate.find(word) != std::string::npos;
        if (isPart || letters <= (word.size() + 2) / 3)
            near.emplace_back(letters, candidate);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(near.size(), mostWords); ++i)
        words.push_back(near[i].second);
    return words;
}

QString didYouMean(const std::vector<std::string> &words)
{
    QString text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        text += i == 0                  ? QStringLiteral(" Did you mean ")
                : i + 1 == words.size() ? QStringLiteral(" or ")
                                        : QStringLiteral(", ");
        text += printable(words[i]);
    }
    return text.isEmpty() ? text : text + u'?';
}

} // namespace hipwise
