#include "figure/body/flesh/girth.h"

namespace hipwise {

Loft scaled(Loft loft, float first, float last)
{
    const float from = loft.sections.front().along;
    const float to = loft.sections.back().along;
    for (Section &section : loft.sections) {
        const float by = first + (last - first) * (section.along - from) / (to - from);
        section.halfWidth *= by;
        section.front *= by;
        section.back *= by;
    }
    return loft;
}

Loft stub(Loft loft, float from, float by)
{
    std::erase_if(loft.sections, [from](const Section &s) { return s.along < from; });
    for (Section &section : loft.sections) {
        section.halfWidth += by;
        section.front += by;
        section.back += by;
    }
    return loft;
}

} // namespace hipwise
