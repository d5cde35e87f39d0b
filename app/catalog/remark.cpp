#include "catalog/remark.h"

#include "catalog/json_locator.h"
#include "catalog/limits.h"
#include "catalog/text_position.h"

#include <algorithm>

namespace hipwise {

namespace {

/// The first of \a problems; people mend those and look again.
void shorten(Problems &problems)
{
    if (problems.size() <= limits::problems)
        return;
    const std::size_t more = problems.size() - limits::problems;
    problems.resize(limits::problems);
    Problem last = problems.back();
    last.pointer.clear();
    last.message =
        "found " + std::to_string(more) + " more problems in this file; mend these first";
    problems.push_back(std::move(last));
}

} // namespace

Problems placed(const ContentFile &file, const Remarks &remarks)
{
    if (remarks.empty())
        return {};
    std::set<std::string> pointers;
    for (const Remark &remark : remarks)
        pointers.insert(remark.pointer);
    const std::map<std::string, std::size_t> offsets = locate(file.bytes, pointers);

    std::vector<std::pair<std::size_t, const Remark *>> inOrder;
    for (const Remark &remark : remarks)
        inOrder.emplace_back(offsets.at(remark.pointer), &remark);
    std::ranges::stable_sort(inOrder, {}, &std::pair<std::size_t, const Remark *>::first);

    Problems problems;
    PositionCounter counter(file.bytes);
    for (const auto &[offset, remark] : inOrder) {
        const TextPosition position = counter.advanceTo(offset);
        problems.push_back({file.name, position.line, position.column, remark->pointer,
                            remark->severity, remark->rule, remark->message, remark->law});
    }
    shorten(problems);
    return problems;
}

Remark errorAt(std::string pointer, std::string message, std::string rule)
{
    return {std::move(pointer), std::move(message), std::move(rule), Problem::Severity::Error,
            nullptr};
}

} // namespace hipwise
