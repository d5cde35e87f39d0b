#include "sheet/leave_out.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

/// The numbers of the steps that people with \a flag leave out.
std::vector<int> stepsWithout(const CautionFlag &flag, const SheetContent &content)
{
    std::vector<int> numbers;
    int number = 0;
    for (const PrescribedStep &step : content.routine.steps) {
        ++number;
        if (leavesOut(flag, step.step))
            numbers.push_back(number);
    }
    return numbers;
}

/// "1–3, 5".
QString inRanges(const std::vector<int> &numbers)
{
    QStringList ranges;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
            ++end;
        ranges += QString::number(numbers[i]);
        if (end - i > 2)
            ranges.back() += QStringLiteral("–%1").arg(numbers[end - 1]);
        else if (end - i == 2)
            ranges += QString::number(numbers[i + 1]);
        i = end;
    }
    return ranges.join(QStringLiteral(", "));
}

/// To \a all, where those with the same steps are.
void add(std::vector<LeaveOut> &all, const CautionFlag &flag, const QString &steps)
{
    const QString people = QString::fromStdString(flag.name);
    const auto same = std::ranges::find(all, steps, &LeaveOut::steps);
    if (same == all.end())
        all.push_back({people, steps});
    else
        same->people += QStringLiteral("; ") + people;
}

} // namespace

std::vector<LeaveOut> leaveOuts(const SheetContent &content)
{
    std::vector<LeaveOut> all;
    if (!content.flags.empty() || content.routine.steps.empty())
        return all;
    for (const CautionFlag &flag : content.cautionFlags) {
        const std::vector<int> steps = stepsWithout(flag, content);
        if (flag.blocksAll || steps.empty())
            continue;
        const bool isAll = steps.size() == content.routine.steps.size();
        add(all, flag, isAll ? QCoreApplication::translate("Sheet", "all steps") : inRanges(steps));
    }
    for (const CautionFlag &flag : content.cautionFlags) {
        if (flag.blocksAll)
            add(all, flag, QCoreApplication::translate("Sheet", "all, before you have asked"));
    }
    return all;
}

std::vector<TextRun> leaveOutWords(const SheetContent &content)
{
    QStringList parts;
    for (const LeaveOut &each : leaveOuts(content))
        parts += QStringLiteral("%1: %2").arg(each.people, each.steps);
    if (parts.isEmpty())
        return {};
    return {{QCoreApplication::translate("Sheet", "Leave out these steps with"), QFont::Bold},
            {QStringLiteral(" %1.").arg(parts.join(QStringLiteral(" · ")))}};
}

} // namespace hipwise
