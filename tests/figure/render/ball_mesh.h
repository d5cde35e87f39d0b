#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/rest_pose.h"
#include "figure/render/posed_figure.h"

#include <vector>

namespace hipwise::test {

/// A ball of skin that hangs on a bone; metres, at rest.
struct Ball
{
    Vec3 middle;
    float radius = 0.1F;
    Bone bone = Bone::Pelvis;
    BodyRegion region = BodyRegion::Pelvis;
};

/// A figure made of balls: what it should look like can be reckoned.
BodyMesh meshOf(const std::vector<Ball> &balls);

/// The figure where its mesh was made.
PosedFigure atRest();

} // namespace hipwise::test
