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
