#pragma once

#include "figure/body/shipped_body.h"
#include "figure/body/support_points.h"
#include "figure/pose/key_solver.h"
#include "figure/pose/movement.h"

#include <string_view>

namespace hipwise {

/// The support points of the slender body, made once.
inline const SupportPoints &bodyPoints()
{
    static const SupportPoints points = supportPointsOf(shippedBody(Build::Slender));
    return points;
}

/// Every joint straight.
JointAngles straight();
Posture standing();
Posture sittingOnChair();
Posture supineHook();
Posture quadruped();
Posture prone();
Posture sideLying();

PoseContact contact(std::string_view part, std::string_view surface);
HandReach hand(std::string_view place);

/// A pose of \a base with one key for each of \a joints.
Pose poseOf(const std::vector<JointAngles> &joints);

/// \a pose on \a base, as the program solves it.
Movement solved(const Pose &pose, const Posture &base, Support support = Support::Mat);

/// How many of \a flaws are of \a kind.
int countOf(const std::vector<PoseFlaw> &flaws, PoseFlaw::Kind kind);

/// "Jump 0 working_hand", one a line, for a failed test to show.
std::string linesOf(const std::vector<PoseFlaw> &flaws);

/// The longest way that any joint goes from one of \a steps moments to the next, in metres.
float longestStep(const Movement &movement, int steps);

/// Whether every number of \a rig is one.
bool isFinite(const Rig &rig);

} // namespace hipwise
