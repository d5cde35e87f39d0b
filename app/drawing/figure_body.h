#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/support_points.h"

namespace hipwise {

/// The skins of the figure and what of them touches. Made once, then only read, from any thread.
struct FigureBody
{
    BodyMesh slender;
    BodyMesh sturdy;
    SupportPoints supports; ///< of the slender build; poses are solved with it

    /// The baked meshes; takes a few milliseconds.
    static FigureBody shipped();

    const BodyMesh &mesh(bool isSturdy) const { return isSturdy ? sturdy : slender; }
};

} // namespace hipwise
