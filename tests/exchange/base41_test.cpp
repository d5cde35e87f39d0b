#include "exchange/base41.h"

#include "support/catch.h"

using namespace hipwise;

TEST_CASE("Any bytes come back from their signs", "[exchange]")
{
    std::string bytes;
    for (int i = 0; i < 600; ++i) {
        INFO(i << " bytes");
        CHECK(fromBase41(base41(bytes)) == bytes);
        bytes += static_cast<char>((i * 131 + 255) % 256);
    }
}

TEST_CASE("Two bytes are three signs, all of them such that pasting keeps them", "[exchange]")
{
    const std::string text = base41(std::string(1000, '\xFF'));
    CHECK(text.size() == 1500);
    CHECK(text.find_first_of(" $%*\n") == std::string::npos);
}

TEST_CASE("What no bytes are written as is nothing", "[exchange]")
{
    CHECK_FALSE(fromBase41("A"));
    CHECK_FALSE(fromBase41("AB C"));
    CHECK_FALSE(fromBase41("abc"));
    CHECK_FALSE(fromBase41(":::")); // more than two bytes hold
    CHECK_FALSE(fromBase41("::"));
    CHECK(fromBase41("") == std::string());
}
