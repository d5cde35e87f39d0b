#include "catalog/sample_files.h"
#include "history/packed_session.h"
#include "history/packed_shape.h"
#include "support/catch.h"
#include "support/random_routine.h"

using namespace hipwise;

namespace {

/// Everything that is shipped has been packed once.
GuidedRoutine shippedRoutine(std::size_t index)
{
    return {shipped().routines()[index].content, {}};
}

struct Before
{
    int number = 0;
    std::vector<std::string> texts;
};

struct After
{
    int number = 0;
    std::vector<std::optional<std::string>> texts;
};

void eachMember(auto &archive, const Before &value)
{
    archive(value.number, value.texts);
}

void eachMember(auto &archive, const After &value)
{
    archive(value.number, value.texts);
}

template<typename T>
std::string shape()
{
    PackedShape archive;
    archive(T());
    return archive.take();
}

} // namespace

TEST_CASE("Every shipped routine comes back as it was packed", "[history][packed]")
{
    for (std::size_t index = 0; index < shipped().routines().size(); ++index) {
        const GuidedRoutine guided = shippedRoutine(index);
        const auto again = unpackedRoutine(packed(guided, "1"), "1");
        REQUIRE(again);
        CHECK(again->routine == guided.routine);
    }
}

TEST_CASE("The pace is packed with the routine", "[history][packed]")
{
    RandomRoutine random(3);
    const GuidedRoutine guided{random.routine(), random.pacing()};
    const auto again = unpackedRoutine(packed(guided, "1"), "1");
    REQUIRE(again);
    CHECK(packed(*again, "1") == packed(guided, "1"));
    CHECK(again->pacing.getReady == guided.pacing.getReady);
    CHECK(again->pacing.firstSide == guided.pacing.firstSide);
}

TEST_CASE("Bytes that are not just as they were packed are not read", "[history][packed]")
{
    const std::string bytes = packed(shippedRoutine(0), "1");
    CHECK_FALSE(unpackedRoutine(bytes, "2"));
    CHECK_FALSE(unpackedSnapshot(bytes, "1"));
    CHECK_FALSE(unpackedRoutine({}, "1"));
    CHECK_FALSE(unpackedRoutine(bytes + '\0', "1"));
    for (std::size_t size = 0; size < bytes.size(); size += 97)
        CHECK_FALSE(unpackedRoutine(std::string_view(bytes).substr(0, size), "1"));
    RandomRoutine random(5);
    for (int damage = 0; damage < 300; ++damage) {
        std::string damaged = bytes;
        char &byte =
            damaged[static_cast<std::size_t>(random.number(0, static_cast<int>(bytes.size()) - 1))];
        byte = static_cast<char>(byte ^ (1 << random.number(0, 7)));
        CHECK_FALSE(unpackedRoutine(damaged, "1"));
    }
}

TEST_CASE("The shape of what is packed tells types apart", "[history][packed]")
{
    CHECK(shape<Before>() == "(i4[t])");
    CHECK(shape<After>() == "(i4[?t])");
}
