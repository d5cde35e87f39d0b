#include "model/result.h"
#include "support/catch.h"

#include <memory>
#include <string>
#include <vector>

using namespace hipwise;

namespace {

using Length = Result<int, std::string>;

} // namespace

TEST_CASE("A result with a value is true and gives it", "[result]")
{
    const Length length(20);

    REQUIRE(length);
    CHECK(length.value() == 20);
}

TEST_CASE("A result with an error is false and says which", "[result]")
{
    const Length length(std::string("not a number"));

    REQUIRE_FALSE(length);
    CHECK(length.error() == "not a number");
}

TEST_CASE("Asking a result for what it does not have throws", "[result]")
{
    CHECK_THROWS(Length(20).error());
    CHECK_THROWS(Length(std::string("no")).value());
}

TEST_CASE("A value that cannot be copied can be taken out of a result", "[result]")
{
    Result<std::unique_ptr<int>, std::string> result(std::make_unique<int>(7));

    const std::unique_ptr<int> taken = std::move(result).value();

    REQUIRE(taken);
    CHECK(*taken == 7);
}
