#include "cli/figure_request.h"

#include "cli/printable.h"
#include "figure/render/theme.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace hipwise {

namespace {

constexpr int smallest = 16;
constexpr int largest = 4096;

const QString poseOption = QStringLiteral("pose");
const QString sideOption = QStringLiteral("side");
const QString sizeOption = QStringLiteral("size");
const QString cameraOption = QStringLiteral("camera");
const QString themeOption = QStringLiteral("theme");
const QString groundOption = QStringLiteral("ground");
const QString pictureOption = QStringLiteral("o");
const QString framesOption = QStringLiteral("animate");
const QString contactSheetOption = QStringLiteral("contact-sheet");
const QString turnaroundOption = QStringLiteral("turnaround");
const QString stripOption = QStringLiteral("strip");
const QString checkOption = QStringLiteral("check");

/// A number of the command line between two others, or nothing.
std::optional<double> numberBetween(const QString &word, double low, double high)
{
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    return isNumber && number >= low && number <= high ? std::optional(number) : std::nullopt;
}

std::optional<double> poseFrom(const QString &word)
{
    if (word == QLatin1String("start"))
        return 0;
    return word == QLatin1String("end") ? 1 : numberBetween(word, 0, 1);
}

std::optional<QSize> sizeFrom(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{2,4})x([0-9]{2,4})$"));
    const QRegularExpressionMatch match = shape.match(word);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = size.width() >= smallest && size.width() <= largest &&
                      size.height() >= smallest && size.height() <= largest;
    return match.hasMatch() && fits ? std::optional(size) : std::nullopt;
}

std::optional<PoseView> viewFrom(const QString &word)
{
    const QStringList angles = word.split(u',');
    if (angles.size() != 2)
        return std::nullopt;
    const auto around = numberBetween(angles.at(0), -360, 360);
    const auto above = numberBetween(angles.at(1), -89, 89);
    return around && above ? std::optional(PoseView{*around, *above}) : std::nullopt;
}

std::optional<FigureGround> groundFrom(const QString &word)
{
    if (word == QLatin1String("light"))
        return FigureGround::Light;
    if (word == QLatin1String("dark"))
        return FigureGround::Dark;
    return word == QLatin1String("paper") ? std::optional(FigureGround::Paper) : std::nullopt;
}

QString themeWords()
{
    QStringList words;
    for (const std::string_view name : themeNames())
        words.append(fromUtf8(name));
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

std::optional<std::string> themeFrom(const QString &word)
{
    const std::string name = word.toStdString();
    return themeNamed(name, GroundLook::Light) ? std::optional(name) : std::nullopt;
}

/// Puts the value of an option that is given into \a target; false if it is none of those.
template<typename T, typename Read, typename Target>
bool take(const Arguments &given, const QString &option, Read read, const QString &expected,
          Target &target, QTextStream &err)
{
    if (!given.has(option))
        return true;
    const std::optional<T> value = read(given.value(option));
    if (value)
        target = *value;
    else
        given.refuseValue(option, expected, err);
    return value.has_value();
}

bool takeShot(const Arguments &given, FigureRequest &request, QTextStream &err)
{
    const auto side = [](const QString &word) { return sideFromWord(word.toStdString()); };
    return take<double>(given, poseOption, poseFrom,
                        QStringLiteral("start, end or a number from 0 to 1"), request.along, err) &&
           take<Side>(given, sideOption, side, QStringLiteral("left or right"), request.shot.side,
                      err) &&
           take<QSize>(
               given, sizeOption, sizeFrom,
               QStringLiteral("WIDTHxHEIGHT, each from %1 to %2").arg(smallest).arg(largest),
               request.shot.pixels, err) &&
           take<PoseView>(given, cameraOption, viewFrom,
                          QStringLiteral("AROUND,ABOVE in degrees, such as 60,15"),
                          request.shot.view, err) &&
           take<std::string>(given, themeOption, themeFrom, themeWords(), request.look.theme,
                             err) &&
           take<FigureGround>(given, groundOption, groundFrom,
                              QStringLiteral("light, dark or paper"), request.look.ground, err);
}

/// Why \a request cannot be meant, or an empty sentence.
QString objection(const FigureRequest &request)
{
    if (request.step.isEmpty() && (request.asksForPictures() || request.checks))
        return QStringLiteral("The step is missing.");
    if (!request.step.isEmpty() && !request.contactSheet.isEmpty())
        return QStringLiteral("A contact sheet shows all steps; leave out %1.")
            .arg(inQuotes(request.step));
    if (!request.asksForPictures() && request.contactSheet.isEmpty() && !request.checks)
        return QStringLiteral("The file to write, -o OUT.png, is missing.");
    return {};
}

} // namespace

Options figureOptions()
{
    const QString file = QStringLiteral("OUT.png");
    return {
        {pictureOption, file,
         QStringLiteral("The picture to write; one of that name is replaced.")},
        {poseOption, QStringLiteral("POSE"),
         QStringLiteral("The moment: start, end, which is the default, or a number from 0 to 1.")},
        {sideOption, QStringLiteral("SIDE"), QStringLiteral("The working side: left or right.")},
        {sizeOption, QStringLiteral("WxH"),
         QStringLiteral("The size in pixels; the default is 960x720.")},
        {cameraOption, QStringLiteral("AZ,EL"),
         QStringLiteral("From where it is seen, in degrees: around, from 0 in front over 90 on the "
                        "working side, and above.")},
        {themeOption, QStringLiteral("NAME"), QStringLiteral("The person: ") + themeWords() + u'.'},
        {groundOption, QStringLiteral("GROUND"),
         QStringLiteral("What it stands on: light, dark or paper.")},
        {framesOption, QStringLiteral("OUT_DIR"),
         QStringLiteral("Writes the movement there and back as numbered frames, 25 a second.")},
        {turnaroundOption, file, QStringLiteral("Writes the pose from eight sides.")},
        {stripOption, file, QStringLiteral("Writes the movement as a strip of moments.")},
        {contactSheetOption, file,
         QStringLiteral("Writes all steps, start and end; without STEP.")},
        {checkOption, QString(),
         QStringLiteral("Prints what is wrong with the pose, a line each.")},
    };
}

std::optional<FigureRequest> figureRequest(Arguments &given, QTextStream &err)
{
    if (!given.areUnderstood(err, 0, 1))
        return std::nullopt;
    FigureRequest request;
    request.step = given.words().value(0);
    request.shot.pixels = QSize(960, 720);
    request.picture = given.value(pictureOption);
    request.frames = given.value(framesOption);
    request.contactSheet = given.value(contactSheetOption);
    request.turnaround = given.value(turnaroundOption);
    request.strip = given.value(stripOption);
    request.checks = given.has(checkOption);
    if (!takeShot(given, request, err))
        return std::nullopt;
    if (const QString sentence = objection(request); !sentence.isEmpty()) {
        given.refuse(sentence, err);
        return std::nullopt;
    }
    return request;
}

} // namespace hipwise
