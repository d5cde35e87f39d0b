#include "ui/routine/avoid_words.h"

#include "ui/style/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

/// What the step itself warns of first, or the first of \a against if it is silent about them.
const CautionFlag &mainFlag(const std::vector<CautionFlag> &against, const Step &step)
{
    for (const Caution &caution : step.cautions) {
        if (caution.action != Caution::Action::Avoid)
            continue;
        const auto named = std::ranges::find_if(against, [&caution](const CautionFlag &flag) {
            return std::ranges::count(caution.flags, flag.id) > 0;
        });
        if (named != against.end())
            return *named;
    }
    return against.front();
}

} // namespace

QString avoidTag(const std::vector<CautionFlag> &flags, const Step &step)
{
    std::vector<CautionFlag> against = flagsAgainst(flags, step);
    std::erase_if(against, [](const CautionFlag &flag) { return flag.blocksAll; });
    if (against.empty())
        return {};
    const QString name = toQString(mainFlag(against, step).name);
    const auto others = static_cast<int>(against.size()) - 1;
    if (others == 0)
        return QCoreApplication::translate("hipwise::StepRow", "Not for: %1").arg(name);
    return QCoreApplication::translate("hipwise::StepRow", "Not for: %1, and %2 more")
        .arg(name)
        .arg(others);
}

QString avoidList(const std::vector<CautionFlag> &flags, const Step &step)
{
    QStringList names;
    for (const CautionFlag &flag : flagsAgainst(flags, step))
        names.append(toQString(flag.name));
    return names.join(QStringLiteral("; "));
}

} // namespace hipwise
