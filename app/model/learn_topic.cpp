#include "model/learn_topic.h"

#include "model/word_table.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr WordTable<Verdict, 4> words{
    std::pair{Verdict::Supported, std::string_view("supported")},
    std::pair{Verdict::Plausible, std::string_view("plausible")},
    std::pair{Verdict::Unsupported, std::string_view("unsupported")},
    std::pair{Verdict::Unsafe, std::string_view("unsafe")},
};

} // namespace

std::string_view wordFor(Verdict verdict)
{
    return wordOf(words, verdict);
}

std::optional<Verdict> verdictFromWord(std::string_view word)
{
    return valueOf(words, word);
}

std::vector<std::string> sources(const LearnTopic &topic)
{
    std::vector<std::string> all;
    for (const LearnSection &section : topic.sections) {
        for (const LearnStatement &statement : section.statements) {
            for (const std::string &id : statement.sources) {
                if (std::find(all.begin(), all.end(), id) == all.end())
                    all.push_back(id);
            }
        }
    }
    return all;
}

} // namespace hipwise
