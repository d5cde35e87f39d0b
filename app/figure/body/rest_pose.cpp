#include "figure/body/rest_pose.h"

#include "figure/skeleton/skeleton.h"

namespace hipwise {

const Rig &restPose()
{
    static const Rig rig = [] {
        Freedoms freedoms;
        freedoms[Freedom::RootY] = hipHeight;
        for (const Side side : bothSides) {
            freedoms[onSide(Freedom::LeftHipAbduction, side)] = 14;
            freedoms[onSide(Freedom::LeftShoulderAbduction, side)] = 40;
        }
        return posed(freedoms);
    }();
    return rig;
}

} // namespace hipwise
