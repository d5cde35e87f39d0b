#include "figure/render/furniture/furnish.h"

#include "figure/render/furniture/pieces.h"

#include <algorithm>

namespace hipwise {

namespace {

void addCushions(Furnishing &furnishing, const std::vector<Cushion> &cushions)
{
    for (const Cushion &cushion : cushions) {
        SolidBuilder builder(furnishing, {cushion.turn, cushion.middle});
        builder.setMaterial(cushion.round ? Material::Rubber : Material::Linen);
        if (cushion.round)
            builder.ball({}, cushion.halfSize);
        else
            builder.pillow({}, cushion.halfSize);
    }
}

/// The floor as far as furniture throws shadows on it.
FlatPatch floorUnder(const Furnishing &furnishing)
{
    Bounds room;
    for (const Facet &facet : furnishing.facets) {
        if (facet.material != Material::Floor) {
            for (const Vec3 point : facet.points)
                room.add(point);
        }
    }
    const Vec3 size = room.size();
    constexpr float around = 0.4F; // metres
    return levelPatch(room.middle(), furnishing.patches.front().corner.y,
                      std::max(size.x, size.z) + 2 * around);
}

/// A piece that stands nowhere, or is without end, would cost its shadow minutes.
void leaveOutWhatIsNoPlace(std::vector<Facet> &facets)
{
    std::erase_if(facets, [](const Facet &facet) {
        return !std::ranges::all_of(facet.points, &Bounds::isPlace);
    });
}

} // namespace

Furnishing furnished(const Scene &scene, const Bounds &figure, Vec3 eye)
{
    Furnishing furnishing;
    addFloor(furnishing, scene.ground, figure);
    if (scene.ground == Ground::Mat)
        addMat(furnishing, figure);
    if (scene.ground == Ground::Bed)
        addBed(furnishing, figure, scene.bedEnd);
    if (scene.chair)
        addChair(furnishing, *scene.chair);
    if (scene.wall)
        addWall(furnishing, *scene.wall, figure, eye);
    if (scene.counter)
        addCounter(furnishing, *scene.counter);
    if (scene.step)
        addStep(furnishing, *scene.step);
    addCushions(furnishing, scene.cushions);
    leaveOutWhatIsNoPlace(furnishing.facets);
    furnishing.roomFloor = floorUnder(furnishing);
    return furnishing;
}

std::vector<Vec3> pointsToFrame(const Scene &scene)
{
    Furnishing furnishing;
    if (scene.chair)
        addChair(furnishing, *scene.chair);
    if (scene.step)
        addStep(furnishing, *scene.step);
    addCushions(furnishing, scene.cushions);
    std::vector<Vec3> points;
    for (const Facet &facet : furnishing.facets)
        points.insert(points.end(), facet.points.begin(), facet.points.end());
    return points;
}

} // namespace hipwise
