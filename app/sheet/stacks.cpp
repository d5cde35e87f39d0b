#include "sheet/stacks.h"

#include "sheet/group.h"

namespace hipwise {

std::vector<BlockPtr> stacks(const std::vector<BlockPtr> &parts, qreal gap, qreal height)
{
    std::vector<BlockPtr> all;
    std::shared_ptr<Group> last;
    for (const BlockPtr &part : parts) {
        if (!last || last->size().height() + gap + part->size().height() > height) {
            last = std::make_shared<Group>();
            last->place(part, {0, 0});
            all.push_back(last);
        } else {
            last->stack(part, gap);
        }
    }
    return all;
}

} // namespace hipwise
