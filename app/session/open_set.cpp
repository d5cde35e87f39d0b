#include "session/open_set.h"

namespace hipwise {

bool isOpenSet(const Phase &phase)
{
    return phase.kind == PhaseKind::Repeat && phase.repetition == 0;
}

} // namespace hipwise
