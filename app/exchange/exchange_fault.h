#pragma once

#include "catalog/problem.h"

#include <QString>

#include <utility>

namespace hipwise {

/// Why a routine cannot be handed over or brought in.
struct ExchangeFault
{
    // Not explicit, so that a sentence alone can be given.
    ExchangeFault(QString says, Problems found = {})
        : sentence(std::move(says))
        , problems(std::move(found))
    {}

    QString sentence;  ///< one, for people
    Problems problems; ///< what is wrong in the file, where that is the reason
};

} // namespace hipwise
