#include "figure/render/theme.h"

#include <algorithm>

namespace hipwise {

namespace {

struct Person
{
    std::string_view name;
    Ramp skin;
    Ramp hair;
};

constexpr std::array people{
    Person{"fair", rampOf(0xA06E56, 0xD9A88A, 0xF3D2BB), rampOf(0x2A2326, 0x43383A, 0x77645F)},
    Person{"light", rampOf(0xB27F6B, 0xE8BEA7, 0xFBE5D8), rampOf(0x59402C, 0x8A6746, 0xC29D70)},
    Person{"olive", rampOf(0x83603F, 0xBF966D, 0xE2C39E), rampOf(0x1F1A18, 0x362D29, 0x6B5C53)},
    Person{"brown", rampOf(0x5A3A2C, 0x8F5F47, 0xC4937A), rampOf(0x17130F, 0x2B2420, 0x5A4E48)},
    Person{"dark", rampOf(0x3A251D, 0x664432, 0x9F745D), rampOf(0x14110F, 0x262120, 0x524A47)},
    Person{"clay", rampOf(0x8B8F8A, 0xC9CDC7, 0xF1F3EF), rampOf(0x6D7471, 0xA3AAA6, 0xD8DCD9)},
};

constexpr Ramp flat(std::uint32_t rgb)
{
    return rampOf(rgb, rgb, rgb);
}

Theme lightTheme()
{
    Theme theme;
    theme.ramp(Material::Shirt) = rampOf(0x9DA59D, 0xE4E3DA, 0xFDFBF5);
    theme.ramp(Material::Shorts) = rampOf(0x12302F, 0x24504D, 0x5C8C86);
    theme.ramp(Material::Muscle) = rampOf(0xA8431C, 0xD9673A, 0xF39A6E);
    theme.ramp(Material::Mat) = rampOf(0x7FA597, 0xB4D0C3, 0xC9DFD4);
    theme.ramp(Material::Wood) = rampOf(0x9A6F4E, 0xCDA37E, 0xEBCFB0);
    theme.ramp(Material::Wall) = rampOf(0xBFC5BA, 0xDCDFD4, 0xF3F3EB);
    theme.ramp(Material::Fabric) = rampOf(0x6F9488, 0xA3C0B4, 0xCCDFD6);
    theme.ramp(Material::Linen) = rampOf(0xA9AFA6, 0xDBDBD0, 0xF8F6EE);
    theme.ramp(Material::Rubber) = rampOf(0x2F6A6A, 0x5F9D9A, 0xA5CFC9);
    theme.ramp(Material::Strap) = rampOf(0x3E4F68, 0x647A98, 0xA5B6CB);
    theme.ramp(Material::Floor) = flat(0xE6E7DD);
    theme.floorShadow = colorOf(0x7C857C);
    theme.contour = colorOf(0x2E2A28);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.ramp(Material::Shirt) = rampOf(0x84908C, 0xCBD3CE, 0xF1F3EE);
    theme.ramp(Material::Shorts) = rampOf(0x16302F, 0x2F5C58, 0x6C9F98);
    theme.ramp(Material::Muscle) = rampOf(0xB84A1F, 0xE8794A, 0xFFAC82);
    theme.ramp(Material::Mat) = rampOf(0x1C4441, 0x2C5F5A, 0x3B7A73);
    theme.ramp(Material::Wood) = rampOf(0x4A3526, 0x806846, 0xB08B68);
    theme.ramp(Material::Wall) = rampOf(0x26322F, 0x374542, 0x4C5B57);
    theme.ramp(Material::Fabric) = rampOf(0x24403C, 0x3F6660, 0x648E86);
    theme.ramp(Material::Linen) = rampOf(0x46524F, 0x6E7B77, 0x97A39E);
    theme.ramp(Material::Rubber) = rampOf(0x2B6A66, 0x4F9A94, 0x8FCBC4);
    theme.ramp(Material::Strap) = rampOf(0x4A5F7E, 0x7890B0, 0xB5C5DA);
    theme.ramp(Material::Floor) = flat(0x1B2726);
    theme.floorShadow = colorOf(0x050B0B);
    theme.contour = colorOf(0x0C1212);
    return theme;
}

/// Prints on a grey copier: light shorts, so that a dark muscle shows on them.
Theme paperTheme()
{
    Theme theme = lightTheme();
    theme.ramp(Material::Shorts) = rampOf(0x8FA5A0, 0xC2D1CC, 0xE0E9E5);
    theme.ramp(Material::Muscle) = rampOf(0x7A2C0C, 0xC2501F, 0xE07A4C);
    theme.ramp(Material::Mat) = rampOf(0xA9C2B7, 0xD9E7E0, 0xE6F0EA);
    theme.ramp(Material::Wall) = rampOf(0xC9CDC8, 0xE6E8E4, 0xF5F6F4);
    theme.ramp(Material::Wood) = rampOf(0xB89878, 0xDDBF9F, 0xF0DEC9);
    theme.ramp(Material::Fabric) = rampOf(0x9DB8AE, 0xC9DCD4, 0xE3EEE9);
    theme.ramp(Material::Linen) = rampOf(0xB9BDB8, 0xE6E7E3, 0xF7F7F4);
    theme.ramp(Material::Floor) = flat(0xFFFFFF);
    theme.floorShadow = colorOf(0x9A9A95);
    theme.hasFloor = false;
    return theme;
}

Theme themeFor(GroundLook look)
{
    switch (look) {
    case GroundLook::Dark:
        return darkTheme();
    case GroundLook::Paper:
        return paperTheme();
    case GroundLook::Light:
        break;
    }
    return lightTheme();
}

} // namespace

Color Theme::shadowOn(Material material) const
{
    if (material == Material::Floor)
        return floorShadow;
    constexpr Color dusk{38, 46, 50};
    return mixed(ramp(material).shade, dusk, 0.35F);
}

std::vector<std::string_view> themeNames()
{
    std::vector<std::string_view> names;
    names.reserve(people.size());
    for (const Person &person : people)
        names.push_back(person.name);
    return names;
}

std::optional<Theme> themeNamed(std::string_view name, GroundLook look)
{
    const auto person = std::ranges::find(people, name, &Person::name);
    if (person == people.end())
        return std::nullopt;
    Theme theme = themeFor(look);
    theme.ramp(Material::Skin) = person->skin;
    theme.ramp(Material::Hair) = person->hair;
    return theme;
}

} // namespace hipwise
