#include "figure/render/theme.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

float brightness(Color color)
{
    return (color.red + color.green + color.blue) / 3;
}

} // namespace

TEST_CASE("Every theme exists on every ground", "[theme]")
{
    for (const std::string_view name : themeNames()) {
        for (const GroundLook look : {GroundLook::Light, GroundLook::Dark, GroundLook::Paper}) {
            INFO(name);
            const auto theme = themeNamed(name, look);
            REQUIRE(theme);
            for (const Ramp &ramp : theme->ramps) {
                CHECK(brightness(ramp.shade) <= brightness(ramp.base));
                CHECK(brightness(ramp.base) <= brightness(ramp.light));
            }
        }
    }
}

TEST_CASE("There are at least five skins and a neutral one", "[theme]")
{
    const auto names = themeNames();

    CHECK(names.size() >= 6);
    CHECK(names.front() == "fair");
    CHECK(std::ranges::count(names, "clay") == 1);
}

TEST_CASE("An unknown theme is none", "[theme]")
{
    CHECK_FALSE(themeNamed("", GroundLook::Light));
    CHECK_FALSE(themeNamed("Fair", GroundLook::Light));
}

TEST_CASE("The grounds have the colours of the design", "[theme]")
{
    CHECK(themeNamed("fair", GroundLook::Light)->ramp(Material::Skin) ==
          rampOf(0xA06E56, 0xD9A88A, 0xF3D2BB));
    CHECK(themeNamed("fair", GroundLook::Dark)->ramp(Material::Floor).base == colorOf(0x1B2726));
    CHECK(themeNamed("fair", GroundLook::Paper)->ramp(Material::Shorts).base == colorOf(0xC2D1CC));
    CHECK_FALSE(themeNamed("fair", GroundLook::Paper)->hasFloor);
}
