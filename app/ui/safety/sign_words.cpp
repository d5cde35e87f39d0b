#include "ui/safety/sign_words.h"

#include "ui/style/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::SafetyPage", text);
}

} // namespace

QString shortSign(const RedFlag &flag)
{
    if (flag.id == "RF01")
        return translated("Numbness between the legs, or new trouble with bladder or bowel");
    if (flag.id == "RF02")
        return translated("A leg that is weak, numb, or does not obey");
    if (flag.id == "RF03")
        return translated("Strong hip or back pain since a fall or a blow");
    if (flag.id == "RF04")
        return translated("A hot, red or swollen joint, or a fever");
    if (flag.id == "RF06")
        return translated("Chest pain, fainting, or unusual breathlessness");
    return toQString(flag.sign);
}

bool isFirstSign(const RedFlag &flag)
{
    return std::find(std::begin(firstSigns), std::end(firstSigns), flag.id) != std::end(firstSigns);
}

QString headingFor(RedFlag::Urgency urgency)
{
    switch (urgency) {
    case RedFlag::Urgency::Emergency:
        return translated("Call for help now");
    case RedFlag::Urgency::Urgent:
        return translated("Call your doctor today");
    case RedFlag::Urgency::Soon:
        return translated("See somebody before you start");
    case RedFlag::Urgency::Postpone:
        return translated("Wait until you are better");
    }
    return {};
}

} // namespace hipwise
