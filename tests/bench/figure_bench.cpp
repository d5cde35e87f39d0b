#include "figure_bench.h"

#include "table.h"
#include "timing.h"

#include "catalog/catalog.h"
#include "drawing/figure_body.h"
#include "drawing/figure_painter.h"
#include "drawing/figure_subject.h"
#include "figure/body/skinning.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

namespace hipwise::bench {

namespace {

/// A shipped movement, and how long a key of it took to solve, in milliseconds.
struct Solved
{
    FigureSubject subject;
    double aKey = 0;
};

std::vector<Solved> solvedSteps(const Catalog &catalog, const FigureBody &body)
{
    std::vector<Solved> solved;
    for (const auto &[id, step] : catalog.steps()) {
        std::optional<FigureSubject> subject;
        const double time =
            medianMilliseconds(3, [&] { subject = subjectOf(step, catalog.postures(), body); });
        if (subject)
            solved.push_back({*subject, time / std::max(1, subject->movement->keys)});
    }
    return solved;
}

/// Milliseconds of a frame in the middle of a movement, the stage being set up: a value a step.
std::vector<double> frameTimes(const std::vector<Solved> &steps, const FigureBody &body,
                               QSize pixels, unsigned threads)
{
    std::vector<double> times;
    FigurePainter painter(body, threads);
    for (const Solved &step : steps) {
        FigureShot shot;
        shot.pixels = pixels;
        shot.moment = 0.5 * step.subject.lastMoment();
        painter.paint(step.subject, {}, shot);
        times.push_back(medianMilliseconds(5, [&] {
            shot.moment += 0.001;
            painter.paint(step.subject, {}, shot);
        }));
    }
    return times;
}

double worst(const std::vector<double> &times)
{
    return *std::ranges::max_element(times);
}

void printFrames(const std::vector<Solved> &steps, const FigureBody &body)
{
    for (const QSize pixels : {QSize(640, 640), QSize(1600, 1200)}) {
        const double alone = median(frameTimes(steps, body, pixels, 1));
        for (const unsigned threads : {1U, 2U, 4U}) {
            const std::vector<double> times = frameTimes(steps, body, pixels, threads);
            const bool isTarget = pixels.width() == 640 && threads == 2;
            char what[64];
            std::snprintf(what, sizeof what, "frame %d x %d, threads: %u", pixels.width(),
                          pixels.height(), threads);
            printRow(what,
                     number(median(times), " ms") + ", worst step " + number(worst(times), " ms"),
                     isTarget ? "<= 10 ms" : "one thread " + number(alone, " ms"),
                     !isTarget || worst(times) <= 10);
        }
    }
}

} // namespace

void runFigureBench()
{
    const Catalog catalog = Catalog::shipped();
    const FigureBody body = FigureBody::shipped();
    const std::vector<Solved> steps = solvedSteps(catalog, body);

    std::vector<double> solving;
    std::ranges::transform(steps, std::back_inserter(solving), &Solved::aKey);
    printRow("solving a key pose and the way to it",
             number(median(solving), " ms") + ", worst step " + number(worst(solving), " ms"),
             "<= 50 ms", worst(solving) <= 50);

    SkinnedBody skinned;
    const Rig rig = steps.front().subject.movement->at(0);
    const double skinning = medianMilliseconds(101, [&] { skin(body.slender, rig, 0, skinned); });
    std::vector<Vec3> copied(skinned.points.size());
    const double copying = medianMilliseconds(101, [&] {
        std::ranges::copy(skinned.points, copied.begin());
        std::ranges::copy(skinned.normals, copied.begin());
    });
    printRow("skin", number(skinning, " ms"), "copying it " + number(copying, " ms"), true);

    printFrames(steps, body);

    FigurePainter painter(body, 1);
    std::vector<double> cards;
    for (const Solved &step : steps) {
        FigureShot shot;
        shot.pixels = QSize(448, 280);
        shot.moment = step.subject.lastMoment();
        shot.withArrow = true;
        cards.push_back(medianMilliseconds(1, [&] { painter.paint(step.subject, {}, shot); }));
    }
    printRow("a card's picture from nothing, 448 x 280",
             number(median(cards), " ms") + ", worst step " + number(worst(cards), " ms"),
             "(in the background)", true);
}

} // namespace hipwise::bench
