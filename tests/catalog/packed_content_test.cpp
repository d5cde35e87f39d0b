#include "catalog/packed_content.h"
#include "catalog/shipped_content.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

/// The first of what is shipped that is a \a Kind.
template<typename Kind>
NamedContent firstOf()
{
    std::vector<NamedContent> all = parsedContent();
    const auto found = std::ranges::find_if(
        all, [](const NamedContent &each) { return std::holds_alternative<Kind>(each.content); });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("What is packed comes back as it was", "[packed]")
{
    const std::vector<NamedContent> all = parsedContent();
    REQUIRE_FALSE(all.empty());
    CHECK(unpacked(packed(all)) == all);
    CHECK(unpacked(packed({})) == std::vector<NamedContent>());
}

TEST_CASE("Packing leaves no difference out", "[packed]")
{
    const NamedContent step = firstOf<Step>();
    NamedContent other = step;
    auto &changed = std::get<Step>(other.content);
    REQUIRE(changed.pose);
    SECTION("in a text")
    {
        changed.cues.back() += " ";
    }
    SECTION("in a dose")
    {
        changed.dose.tempo += std::chrono::milliseconds(1);
    }
    SECTION("in an angle")
    {
        changed.pose->keys.back().joints.neck = Angles{0, 1e-9, 0};
    }
    SECTION("in what is absent")
    {
        changed.pose->arrows = std::vector<PosePart>();
    }
    CHECK(packed({step}) != packed({other}));
    CHECK(unpacked(packed({other})) == std::vector{other});
}

TEST_CASE("Bytes that are too few or too many are not taken for content", "[packed]")
{
    const std::string bytes = packed({firstOf<Step>(), firstOf<LearnTopic>()});
    REQUIRE(unpacked(bytes));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(unpacked(std::string_view(bytes).substr(0, size)));
    CHECK_FALSE(unpacked(bytes + '\0'));
    CHECK_FALSE(unpacked(std::string(64, '\xff')));
}
