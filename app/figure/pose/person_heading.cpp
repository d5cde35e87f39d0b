#include "figure/pose/person_heading.h"

namespace hipwise {

Vec3 personAhead(const Rig &rig)
{
    const Quaternion pelvis = rig.at(Bone::Pelvis).rotation;
    const Vec3 up = rotate(pelvis, {0, 1, 0});
    const Vec3 front = rotate(pelvis, {0, 0, 1});
    // As the trunk leans over, the head comes where the front was; leaning back, the feet do.
    Vec3 ahead = front + up * -front.y;
    ahead.y = 0;
    return length(ahead) > 0.1F ? normalized(ahead) : Vec3{0, 0, 1};
}

Vec3 personLeft(const Rig &rig)
{
    const Vec3 ahead = personAhead(rig);
    return {ahead.z, 0, -ahead.x};
}

} // namespace hipwise
