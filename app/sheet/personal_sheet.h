#pragma once

#include "sheet/sheet_content.h"

namespace hipwise {

/// \a content as its person reads it, by their flags; as it is when there are none. Cautions that
/// only concern others are gone, and what a step says in bold to this person it says once. Signs of
/// an emergency that a flag names are among the stop rules instead of among the changes. The
/// changes speak to "you", and have their units in full.
SheetContent personal(SheetContent content);

/// Whether \a caution of a personal() step is for this person, rather than for everybody.
bool isPersonal(const Caution &caution);

} // namespace hipwise
