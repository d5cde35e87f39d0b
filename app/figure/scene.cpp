#include "figure/scene.h"

namespace hipwise {

namespace {

void mirrorThing(std::optional<StandingThing> &thing)
{
    if (thing)
        thing = StandingThing{mirrored(thing->place), -thing->heading};
}

} // namespace

Scene mirrored(const Scene &scene)
{
    Scene image = scene;
    mirrorThing(image.chair);
    mirrorThing(image.counter);
    mirrorThing(image.step);
    if (image.wall)
        image.wall = WallPlane{mirrored(image.wall->place), mirrored(image.wall->normal)};
    if (image.bedEnd)
        image.bedEnd = BedEnd{mirrored(image.bedEnd->place), mirrored(image.bedEnd->outward)};
    for (Cushion &cushion : image.cushions) {
        cushion.middle = mirrored(cushion.middle);
        cushion.turn = mirrored(cushion.turn);
    }
    return image;
}

} // namespace hipwise
