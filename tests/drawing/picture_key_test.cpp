#include "shipped_figures.h"

#include "drawing/picture_key.h"
#include "drawing/step_digest.h"

#include <set>

using namespace hipwise;

namespace {

QByteArray digestNow(const Step &step)
{
    return digestOf(step, *shippedCatalog().posture(shippedStep("ly-figure-4").pose->base));
}

} // namespace

TEST_CASE("A step keeps its digest when nothing of it is drawn", "[digest]")
{
    const Step step = shippedStep("ly-figure-4");
    Step other = step;
    other.name = "Another";
    other.cues.emplace_back("Breathe.");
    other.id = "other";
    other.pose->keys.front().name = "beginning";
    other.pose->keys.back().takes = 3;
    CHECK(digestNow(other) == digestNow(step));
    CHECK(digestNow(step).size() == 40);
}

TEST_CASE("Every change that shows changes the digest", "[digest]")
{
    const Step step = shippedStep("ly-figure-4");
    std::vector<Step> changed(10, step);
    changed[1].pose->keys.back().joints.workingKnee = 91;
    changed[2].pose->view = PoseView{1, 2};
    changed[3].pose->muscles = {{Muscle::Neck, std::nullopt}};
    changed[4].pose->arrows = std::vector<PosePart>();
    changed[5].support = Support::Bed;
    changed[6].pose->scene.pillow = CushionPlace::UnderHead;
    changed[7].pose->touch.workingHand = handReachFromWord("belly");
    changed[8].muscleGroups.emplace_back("quads");
    changed[9].pose->loop = true;
    std::set<QByteArray> digests;
    for (const Step &each : changed)
        digests.insert(digestNow(each));
    CHECK(digests.size() == changed.size());

    Posture base = *shippedCatalog().posture(step.pose->base);
    base.joints.workingElbow = 77;
    CHECK_FALSE(digests.contains(digestOf(step, base)));
}

TEST_CASE("Every key has a word of its own that is good for a file name", "[digest]")
{
    const PictureKey key{"abc", {}, QSize(720, 312)};
    CHECK(key.word() == QStringLiteral("abc-fair-light-720x312"));
    PictureKey other = key;
    other.look.sturdy = true;
    other.look.ground = FigureGround::Dark;
    CHECK(other.word() == QStringLiteral("abc-fair-sturdy-dark-720x312"));
}

TEST_CASE("Cards, rows and panels are cut out of one picture", "[format]")
{
    const PictureFormat card = formatFor(QSize(317, 156));
    CHECK(card == bakedFormat());
    for (const QSize size : {QSize(634, 312), QSize(280, 156), QSize(360, 156), QSize(112, 70),
                             QSize(224, 140), QSize(320, 184)}) {
        CHECK(formatFor(size) == card);
        CHECK(cutOut(QImage(card.pixels, QImage::Format_RGB32), size).size() == size);
    }
    CHECK(formatFor(QSize(640, 368)).pixels.height() == 468);
    CHECK(largerThan(card).size() == 2);
    CHECK(smallerThan(card).empty());
    CHECK(smallerThan(formatFor(QSize(640, 368))) == std::vector<PictureFormat>{card});
}

TEST_CASE("Another shape is drawn as it is", "[format]")
{
    CHECK(formatFor(QSize(300, 300)) == PictureFormat{QSize(300, 300), QSize(300, 300)});
    CHECK(formatFor(QSize(2000, 1000)) == PictureFormat{QSize(2000, 1000), QSize(2000, 1000)});
    CHECK(largerThan(formatFor(QSize(300, 300))).empty());
}
