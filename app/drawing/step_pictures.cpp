#include "drawing/step_pictures.h"

#include "drawing/moving_part.h"
#include "drawing/step_to_draw.h"

#include <map>

namespace hipwise {

StepPictures stepPictures(const Step &step, const FigureSubject &subject, FigurePainter &painter)
{
    FigureLook look;
    look.ground = FigureGround::Paper;
    FigureShot shot;
    shot.pixels = paperPixels;
    shot.moment = subject.lastMoment();
    if (!showsMovement(*subject.movement))
        return {{painter.paint(subject, look, shot), {}}};
    shot.withArrow = true;
    const std::vector<KeyPose> &keys = step.pose->keys;
    StepPicture end{painter.paint(subject, look, shot), keys.back().name};
    shot.withArrow = false;
    shot.moment = 0;
    return {{painter.paint(subject, look, shot), keys.front().name}, std::move(end)};
}

std::vector<StepPictures> stepPictures(const std::vector<Step> &steps,
                                       const std::vector<Posture> &postures, const FigureBody &body,
                                       FigurePainter &painter)
{
    std::map<QByteArray, StepPictures> drawn;
    std::vector<StepPictures> all;
    for (const Step &step : steps) {
        const auto toDraw = stepToDraw(step, postures);
        if (!toDraw) {
            all.emplace_back();
            continue;
        }
        const auto [place, isNew] = drawn.try_emplace(toDraw->digest);
        if (isNew)
            place->second = stepPictures(step, *subjectOf(step, postures, body), painter);
        all.push_back(place->second);
    }
    return all;
}

} // namespace hipwise
