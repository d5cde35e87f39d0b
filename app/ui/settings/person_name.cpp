#include "ui/settings/person_name.h"

#include "ui/style/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::SettingsPage", text);
}

} // namespace

QString personName(std::string_view theme)
{
    if (theme == "fair")
        return translated("Fair");
    if (theme == "light")
        return translated("Light");
    if (theme == "olive")
        return translated("Olive");
    if (theme == "brown")
        return translated("Brown");
    if (theme == "dark")
        return translated("Dark");
    return theme == "clay" ? translated("Clay") : toQString(theme);
}

} // namespace hipwise
