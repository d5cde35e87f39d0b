#pragma once

#include "sheet/sheet_content.h"

#include <string>

namespace hipwise::examples {

/// A lying step with two sides, a rest, cues that name sides, and all three kinds of caution.
PrescribedStep kneeToChest();

/// A standing step without sides, by tempo.
PrescribedStep heelRaise();

/// Two steps, two sources, and one stop rule of each action, with red flags.
SheetContent content();

/// A routine of \a count steps, taken in turn, each name with its number.
SheetContent contentOf(int count);

/// \a sentence again and again, \a length characters in all.
std::string text(const std::string &sentence, std::size_t length);

} // namespace hipwise::examples
