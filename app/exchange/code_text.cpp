#include "exchange/code_text.h"

#include "exchange/base41.h"
#include "exchange/code_dictionary.h"
#include "exchange/document.h"
#include "exchange/squeezed.h"

#include "catalog/json_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace hipwise {

namespace {

constexpr std::string_view prefix = "HIPWISE1:";
constexpr std::string_view name = "HIPWISE";

// A code holds 4,296 signs at most. The content of the largest shipped routine is a fiftieth of what
// may come out.
constexpr std::size_t mostSigns = 8UL * 1024;
constexpr std::size_t mostBytes = 64UL * 1024;
constexpr std::size_t mostSteps = 60; // as many as a routine has

constexpr auto routineKey = "routine";
constexpr auto stepsKey = "steps";

/// Blanks of ASCII, and whatever is none: the marks and blanks that editors and mail programs add.
bool isBlank(char sign)
{
    const auto code = static_cast<unsigned char>(sign);
    constexpr unsigned char beyondAscii = 0x80;
    return code == ' ' || (code >= '\t' && code <= '\r') || code >= beyondAscii;
}

char inCapitals(char sign)
{
    return sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
}

/// Without blanks, in capitals.
std::string plain(std::string_view text)
{
    std::string signs;
    signs.reserve(text.size());
    for (const char sign : text) {
        if (!isBlank(sign))
            signs += inCapitals(sign);
    }
    return signs;
}

ExchangeFault isDamaged()
{
    return QCoreApplication::translate(
        "Exchange", "The code is damaged or not complete. Scan or copy it once more.");
}

/// What the schemas ask for, which says what kind of file it is.
Document withSchema(const char *schema, const Document &content)
{
    Document document{{"$schema", schema}};
    for (const auto &[key, value] : content.items()) {
        if (key != "$schema")
            document[key] = value;
    }
    return document;
}

bool isParcel(const Document &packed)
{
    if (!packed.is_object() || !packed.contains(routineKey) || !packed[routineKey].is_object())
        return false;
    if (!packed.contains(stepsKey))
        return true;
    const Document &steps = packed[stepsKey];
    return steps.is_array() && steps.size() <= mostSteps &&
           std::ranges::all_of(steps, [](const Document &each) { return each.is_object(); });
}

} // namespace

std::string codeText(const RoutineParcel &parcel)
{
    const auto bare = [](const ContentFile &file) {
        Document document = Document::parse(file.bytes);
        document.erase("$schema");
        return document;
    };
    Document packed{{routineKey, bare(parcel.routine)}};
    for (const ContentFile &step : parcel.steps)
        packed[stepsKey].push_back(bare(step));
    return std::string(prefix) + base41(squeezed(packed.dump(), codeDictionary()));
}

bool isCodeText(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    // "HIPWISE" and the number of the format: a file may be named "hipwise.png".
    constexpr std::size_t enough = 64;
    const std::string start = plain(text.substr(0, enough));
    const std::size_t end = start.find_first_not_of("0123456789", name.size());
    return start.starts_with(name) && end != std::string::npos && end > name.size() &&
           start[end] == ':';
}

Result<RoutineParcel, ExchangeFault> parcelFromCode(std::string_view text)
{
    if (text.size() > mostSigns)
        return ExchangeFault(
            QCoreApplication::translate("Exchange", "This text is too long for a code."));
    const std::string signs = plain(text);
    if (!signs.starts_with(prefix))
        return ExchangeFault(QCoreApplication::translate(
            "Exchange", "This code is of another kind, perhaps of a newer Hipwise."));
    const auto squeezedBytes = fromBase41(std::string_view(signs).substr(prefix.size()));
    const auto bytes =
        squeezedBytes ? unsqueezed(*squeezedBytes, codeDictionary(), mostBytes) : std::nullopt;
    // It keeps the limits of depth and number before the document is made.
    if (!bytes || !readJson({"code", *bytes}))
        return isDamaged();
    const Document packed = Document::parse(*bytes);
    if (!isParcel(packed))
        return isDamaged();
    RoutineParcel parcel{
        {"routine", asFile(withSchema("routine.schema.json", packed[routineKey]))}};
    if (packed.contains(stepsKey)) {
        for (const Document &step : packed[stepsKey])
            parcel.steps.push_back({"step " + std::to_string(parcel.steps.size() + 1),
                                    asFile(withSchema("step.schema.json", step))});
    }
    return parcel;
}

} // namespace hipwise
