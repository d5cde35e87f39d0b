#pragma once

#include "figure/render/bounds.h"
#include "figure/render/furniture/solid_builder.h"
#include "figure/scene.h"

namespace hipwise {

/// How thick a mat is, in metres; its upper side is at height 0, so the floor is below.
inline constexpr float matThickness = 0.012F;

/// A square patch facing up, lit from above, with its middle over \a middle; \a side in metres.
FlatPatch levelPatch(Vec3 middle, float height, float side);

/// Adds \a patch and tells its number, for the facets that show its shadow.
std::uint8_t addPatch(Furnishing &furnishing, const FlatPatch &patch);

/// The frame of a thing that stands somewhere: y up, and z where it faces.
Rigid frameOf(const StandingThing &thing);

/// The floor has to come first: its patch is the first one.
void addFloor(Furnishing &furnishing, Ground ground, const Bounds &figure);
void addMat(Furnishing &furnishing, const Bounds &figure);
void addBed(Furnishing &furnishing, const Bounds &figure, const std::optional<BedEnd> &end);
void addChair(Furnishing &furnishing, const StandingThing &chair);
/// Only its skirting board when \a eye is behind it.
void addWall(Furnishing &furnishing, const WallPlane &wall, const Bounds &figure, Vec3 eye);
void addCounter(Furnishing &furnishing, const StandingThing &counter);
void addStep(Furnishing &furnishing, const StandingThing &step);

} // namespace hipwise
