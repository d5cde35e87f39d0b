#include "catalog/sample_files.h"
#include "catalog/visible_text.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace hipwise;

namespace {

/// Flips, deletes, doubles and moves bytes; the same ones for the same seed.
class Mutator
{
public:
    explicit Mutator(unsigned seed)
        : m_random(seed)
    {}

    std::string mutated(std::string text)
    {
        for (std::size_t count = 1 + below(4); count > 0 && !text.empty(); --count)
            mutate(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void mutate(std::string &text)
    {
        constexpr std::string_view telling = "{}[]:,\"\\0-19.eE \n\0\x80\xC3\xFF";
        const std::size_t at = below(text.size());
        const std::size_t length = 1 + below(std::min<std::size_t>(text.size() - at, 40));
        switch (below(6)) {
        case 0:
            text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << below(8)));
            break;
        case 1:
            text[at] = telling[below(telling.size())];
            break;
        case 2:
            text.erase(at, length);
            break;
        case 3:
            text.insert(below(text.size()), text.substr(at, length));
            break;
        case 4:
            text.insert(at, 1, telling[below(telling.size())]);
            break;
        default:
            text.resize(at);
        }
    }

    std::mt19937 m_random;
};

/// The columns of each line, and of the place behind it.
std::vector<int> columnsOf(const std::string &text)
{
    std::vector<int> columns{1};
    for (const char byte : text) {
        if (byte == '\n')
            columns.push_back(1);
        else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
            ++columns.back();
    }
    return columns;
}

void checkPlaces(const Problems &problems, const std::string &text)
{
    const std::vector<int> columns = columnsOf(text);
    REQUIRE_FALSE(problems.empty());
    for (const Problem &problem : problems) {
        INFO(asLine(problem));
        REQUIRE((problem.line >= 1 && problem.line <= static_cast<int>(columns.size())));
        REQUIRE((problem.column >= 1 &&
                 problem.column <= columns[static_cast<std::size_t>(problem.line) - 1]));
        REQUIRE_FALSE(problem.message.empty());
        REQUIRE(problem.message == visible(problem.message));
        REQUIRE(problem.message.find('\n') == std::string::npos);
    }
    REQUIRE(std::ranges::is_sorted(problems, {}, [](const Problem &problem) {
        return std::pair(problem.line, problem.column);
    }));
}

void checkMutations(const std::string &original)
{
    int broken = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        const std::string text = Mutator(seed).mutated(original);
        INFO("seed " << seed << ": " << visible(text));
        const auto content = readContent({"x.json", text}, schemas());
        if (!content) {
            ++broken;
            checkPlaces(content.error(), text);
        }
        const Catalog catalog = withFiles({{"x.json", text}});
        for (const BrokenFile &file : catalog.brokenFiles())
            checkPlaces(file.problems, text);
        REQUIRE((content || catalog.brokenFiles().size() == 1));
    }
    CHECK(broken > 1000);
}

} // namespace

TEST_CASE("A damaged step is refused with a place inside it, and never more than that", "[fuzz]")
{
    checkMutations(sampleStepText);
}

TEST_CASE("A damaged routine is refused with a place inside it, and never more than that", "[fuzz]")
{
    checkMutations(sampleRoutineText);
}
