#include "drawing/step_pictures.h"

#include "drawing/figure_stage.h"
#include "drawing/moving_part.h"
#include "drawing/step_to_draw.h"

#include <map>

namespace hipwise {

namespace {

/// The width, against its height, up to which a figure is larger in an upright picture by enough
/// to be worth the paper.
constexpr double widestUpright = 0.95;

} // namespace

StepPictures stepPictures(const Step &step, const FigureSubject &subject, QSize pixels,
                          FigurePainter &painter)
{
    FigureLook look;
    look.ground = FigureGround::Paper;
    FigureShot shot;
    shot.pixels = pixels;
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
                                       FigurePainter &painter, double detail)
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
        if (isNew) {
            const FigureSubject subject = *subjectOf(step, postures, body);
            const bool isUpright = shapeOf(subject, body.mesh(false)) < widestUpright;
            const QSize pixels = (isUpright ? uprightPaperPixels : paperPixels) * detail;
            place->second = stepPictures(step, subject, pixels, painter);
        }
        all.push_back(place->second);
    }
    return all;
}

} // namespace hipwise
