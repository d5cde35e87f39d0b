#include "exchange/squeezed.h"

#include "support/catch.h"

using namespace hipwise;

namespace {

constexpr std::string_view dictionary = "the quick brown fox";

std::string squeeze(std::string_view bytes)
{
    return squeezed(bytes, dictionary);
}

} // namespace

TEST_CASE("What was squeezed comes back as it was", "[exchange]")
{
    for (const std::string &text : {std::string(), std::string("the quick brown fox"),
                                    std::string(5000, 'x'), std::string("\0\xFF\n", 3)})
        CHECK(unsqueezed(squeeze(text), dictionary, 10'000) == text);
}

TEST_CASE("What is in the dictionary takes hardly any room", "[exchange]")
{
    CHECK(squeeze("the quick brown fox").size() < squeezed("the quick brown fox", "").size());
}

TEST_CASE("A few bytes never become more than is allowed", "[exchange]")
{
    const std::string bomb = squeeze(std::string(50'000'000, 'x'));
    REQUIRE(bomb.size() < 60'000);
    CHECK_FALSE(unsqueezed(bomb, dictionary, 64 * 1024));
    const std::string most = squeeze(std::string(1000, 'x'));
    CHECK(unsqueezed(most, dictionary, 1000));
    CHECK_FALSE(unsqueezed(most, dictionary, 999));
}

TEST_CASE("No changed, missing or added byte makes anything else of it", "[exchange]")
{
    const std::string text = "A routine of five steps, twice a day.";
    const std::string whole = squeeze(text);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        INFO("byte " << i);
        std::string changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 0x20);
        // A few bits at the end of the stream fill up its last byte.
        CHECK(unsqueezed(changed, dictionary, 1000).value_or(text) == text);
        CHECK_FALSE(unsqueezed(whole.substr(0, i), dictionary, 1000));
    }
    CHECK_FALSE(unsqueezed(whole + 'x', dictionary, 1000));
    CHECK_FALSE(unsqueezed(whole, "another dictionary", 1000));
}
