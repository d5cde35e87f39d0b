#pragma once

#include "exchange/document.h"

#include "model/dose.h"

namespace hipwise {

/// What a routine file says for \a dose of a step whose own is \a usual: only what differs.
Document doseJson(const Dose &dose, const Dose &usual);

} // namespace hipwise
