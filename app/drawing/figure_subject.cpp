#include "drawing/figure_subject.h"

#include "drawing/lit_muscles.h"
#include "drawing/moving_part.h"
#include "drawing/step_to_draw.h"
#include "figure/pose/changed_legs.h"

namespace hipwise {

namespace {

/// From where a position is seen best, when nobody says (evidence: the camera study).
PoseView usualView(Position position)
{
    switch (position) {
    case Position::Lying:
        return {62, 16};
    case Position::Standing:
        return {35, 8};
    case Position::Seated:
        return {42, 14};
    case Position::Kneeling:
        return {66, 12};
    case Position::FloorSitting:
        break;
    }
    return {25, 21};
}

PoseView viewOf(const Step &step, const Posture &base)
{
    if (step.pose->view)
        return *step.pose->view;
    return base.view == PoseView() ? usualView(step.position) : base.view;
}

bool isBeside(const std::optional<PlacedThing> &thing)
{
    return thing && (thing->at == Placement::WorkingSide || thing->at == Placement::OtherSide);
}

} // namespace

bool staysInPlace(const Step &step)
{
    if (!step.pose || step.laterality != Laterality::Alternating)
        return false;
    const PoseScene &scene = step.pose->scene;
    return isBeside(scene.chair) || isBeside(scene.wall) || isBeside(scene.counter) ||
           isBeside(scene.step);
}

std::optional<FigureSubject> subjectOf(const Step &step, const std::vector<Posture> &postures,
                                       const FigureBody &body)
{
    const Posture *base = baseOf(step, postures);
    if (!base)
        return std::nullopt;
    FigureSubject subject;
    subject.movement =
        std::make_shared<const Movement>(solve(*step.pose, *base, step.support, body.supports));
    if (staysInPlace(step))
        subject.withLegsChanged = std::make_shared<const Movement>(solve(
            withChangedLegs(*step.pose), withChangedLegs(*base), step.support, body.supports));
    subject.isLoop = step.pose->loop;
    subject.view = viewOf(step, *base);
    subject.muscles = litMuscles(step);
    if (step.pose->arrows)
        subject.arrows = *step.pose->arrows;
    else if (const auto part = tellingPart(*subject.movement))
        subject.arrows = {*part};
    return subject;
}

} // namespace hipwise
