#pragma once

#include "figure/math/quaternion.h"
#include "figure/math/vec3.h"
#include "model/pose_scene.h"

#include <optional>
#include <vector>

namespace hipwise {

/// Heights in metres: a kitchen chair's seat, a firm bed, a worktop, a low step.
inline constexpr float seatHeight = 0.46F;
inline constexpr float bedHeight = 0.50F;
inline constexpr float bedFrameBottom = 0.13F; ///< feet go under it
inline constexpr float counterHeight = 0.90F;
inline constexpr float stepHeight = 0.16F;

/// A chair's measures in metres, from the middle of its seat.
inline constexpr float seatHalfDepth = 0.215F;
inline constexpr float seatThickness = 0.05F;
inline constexpr float chairBackHalfWidth = 0.205F;
inline constexpr float chairBackHeight = 0.90F; ///< its upper edge above the floor
/// How far its back-rest stands back where it meets the seat, and by its upper edge.
inline constexpr float chairBackSetbackBelow = 0.19F;
inline constexpr float chairBackSetbackAbove = 0.24F;
inline constexpr float chairBackLean = 8; ///< degrees from upright

/// A counter's measures in metres, from the middle of its front edge.
inline constexpr float counterHalfWidth = 0.60F;
inline constexpr float counterDepth = 0.56F;
inline constexpr float counterOverhang = 0.025F; ///< of the worktop over the doors
inline constexpr float counterWorktop = 0.038F;
inline constexpr float counterPlinth = 0.09F;  ///< its height
inline constexpr float counterToeRoom = 0.09F; ///< how far the plinth stands back

/// A step's measures in metres, from its middle.
inline constexpr float stepHalfWidth = 0.30F;
inline constexpr float stepHalfDepth = 0.17F;

/// A thing on the floor that faces a direction. A chair faces where somebody who sits on it looks.
struct StandingThing
{
    Vec3 place;        ///< its middle, on the floor
    float heading = 0; ///< degrees about the vertical; 0 faces +z, 90 the figure's left

    friend bool operator==(const StandingThing &, const StandingThing &) = default;
};

/// An upright plane.
struct WallPlane
{
    Vec3 place;  ///< a point of it, on the floor
    Vec3 normal; ///< level, towards the person

    friend bool operator==(const WallPlane &, const WallPlane &) = default;
};

/// Where a bed ends, across the person on it.
struct BedEnd
{
    Vec3 place;   ///< on the floor below the middle of its edge
    Vec3 outward; ///< level, away from the bed

    friend bool operator==(const BedEnd &, const BedEnd &) = default;
};

struct Cushion
{
    Vec3 middle;
    Vec3 halfSize;      ///< metres
    bool round = false; ///< a ball, otherwise a pillow, thin along its y axis
    Quaternion turn{};  ///< of its axes in the room

    friend bool operator==(const Cushion &, const Cushion &) = default;
};

/// A strap between two points.
struct StrapLine
{
    Vec3 from;
    Vec3 to;

    friend bool operator==(const StrapLine &, const StrapLine &) = default;
};

/// What the figure is among, in the room, with the working side on the left.
struct Scene
{
    Ground ground = Ground::Floor;
    std::optional<BedEnd> bedEnd; ///< absent: the bed is under all of the person
    std::optional<StandingThing> chair;
    std::optional<WallPlane> wall;
    std::optional<StandingThing> counter; ///< its front edge's middle; it faces the person
    std::optional<StandingThing> step;
    std::vector<Cushion> cushions;

    /// The height in metres of what the person lies, kneels or sits on.
    float groundHeight() const { return ground == Ground::Bed ? bedHeight : 0.0F; }

    friend bool operator==(const Scene &, const Scene &) = default;
};

/// The scene in a mirror between left and right.
Scene mirrored(const Scene &scene);

} // namespace hipwise
