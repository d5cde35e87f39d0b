#include "sheet/sheet_content.h"

namespace hipwise {

StepPictures picturesOf(const SheetContent &content, std::size_t index)
{
    return index < content.pictures.size() ? content.pictures[index] : StepPictures();
}

} // namespace hipwise
