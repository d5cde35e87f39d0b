#pragma once

#include "figure/render/highlight.h"
#include "figure/scene.h"
#include "figure/skeleton/rig.h"

#include <optional>

namespace hipwise {

/// All that changes of a figure from frame to frame.
struct PosedFigure
{
    Rig rig;
    float breathMetres = 0; ///< how far the chest is raised, as skin() takes it
    Highlight highlight;
    std::optional<StrapLine> strap;
};

} // namespace hipwise
