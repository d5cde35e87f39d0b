#include "ui/style/typography.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace hipwise {

namespace {

struct Face
{
    double pixels;
    QFont::Weight weight;
    double trackingPercent = 0;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Far:
        return {468, QFont::ExtraBold, -6};
    case TextRole::Count:
        return {88, QFont::Bold, -4.5};
    case TextRole::CountSmall:
        return {72, QFont::Bold, -4.5};
    case TextRole::TitleXL:
        return {44, QFont::Bold, -2};
    case TextRole::TitleL:
        return {36, QFont::Bold, -1.7};
    case TextRole::TitleM:
        return {28, QFont::Bold, -1.5};
    case TextRole::Instruction:
        return {26, QFont::Medium};
    case TextRole::InstructionSmall:
        return {21, QFont::Medium};
    case TextRole::Repetition:
        return {32, QFont::Bold, -1};
    case TextRole::Clock:
        return {26, QFont::Bold};
    case TextRole::Lead:
        return {21.5, QFont::DemiBold};
    case TextRole::LeadSmall:
        return {18, QFont::DemiBold};
    case TextRole::BodyL:
        return {19, QFont::Normal};
    case TextRole::CardTitle:
        return {18.5, QFont::DemiBold};
    case TextRole::Heading:
        return {19, QFont::DemiBold};
    case TextRole::Body:
        return {17, QFont::Normal};
    case TextRole::BodyStrong:
        return {17, QFont::DemiBold};
    case TextRole::Small:
        return {15.5, QFont::Medium};
    case TextRole::SmallStrong:
        return {15.5, QFont::DemiBold};
    case TextRole::Tag:
        return {14, QFont::DemiBold};
    case TextRole::Pill:
        return {17, QFont::Bold, 7};
    case TextRole::Hint:
        return {13, QFont::Medium};
    }
    return {17, QFont::Normal};
}

/// What desktops use when nobody has asked for larger text: 10 points at 96 dots an inch.
constexpr double usualPixels = 13.34;

} // namespace

QFont fontFor(TextRole role)
{
    const Face face = faceOf(role);
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QApplication::font().family()});
    font.setPixelSize(qRound(face.pixels * textScale()));
    font.setWeight(face.weight);
    if (face.trackingPercent != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + face.trackingPercent);
    return font;
}

double textScale()
{
    const double pixels = QFontInfo(QApplication::font()).pixelSize();
    return std::clamp(pixels / usualPixels, 1.0, 2.0);
}

} // namespace hipwise
