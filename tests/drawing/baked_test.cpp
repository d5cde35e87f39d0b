#include "event_wait.h"
#include "shipped_figures.h"
#include "silhouette.h"

#include "catalog/pose_judge.h"
#include "catalog/shipped_content.h"
#include "drawing/baked_picture.h"
#include "drawing/figure_studio.h"
#include "drawing/picture_store.h"
#include "drawing/step_digest.h"

#include <QDir>
#include <QFileInfo>

using namespace hipwise;

namespace {

PictureKey keyOf(const Step &step, FigureGround ground)
{
    const Posture *base = shippedCatalog().posture(step.pose->base);
    REQUIRE(base);
    return {digestOf(step, *base), {.ground = ground}, bakedFormat().pixels};
}

} // namespace

TEST_CASE("Every shipped step has its picture in the program, light and dark", "[baked]")
{
    for (const auto &[id, step] : shippedCatalog().steps()) {
        CAPTURE(id);
        if (!step.pose)
            continue;
        for (const FigureGround ground : {FigureGround::Light, FigureGround::Dark}) {
            const QImage picture = bakedPicture(keyOf(step, ground));
            REQUIRE_FALSE(picture.isNull());
            CHECK(picture.size() == bakedFormat().pixels);
            CHECK((picture.pixelColor(0, 0).lightness() > 128) == (ground == FigureGround::Light));
        }
    }
}

TEST_CASE("A step that was changed since has none", "[baked]")
{
    Step step = shippedStep("ly-bridge");
    step.pose->keys.back().joints.workingKnee = 91;
    CHECK(bakedPicture(keyOf(step, FigureGround::Light)).isNull());
    CHECK(bakedPicture(keyOf(shippedStep("ly-bridge"), FigureGround::Paper)).isNull());
}

TEST_CASE("The baked pictures are what would be drawn", "[baked]")
{
    const FigureSubject subject = shippedSubject("fl-butterfly");
    FigureShot shot = endOf(subject, bakedFormat().pixels);
    shot.frame = bakedFormat().frame;
    shot.withArrow = true;
    const QImage drawn = FigurePainter(shippedFigure(), 2).paint(subject, {}, shot);
    const QImage baked = bakedPicture(keyOf(shippedStep("fl-butterfly"), FigureGround::Light));
    CHECK(differingPixels(drawn, baked, 40) < drawn.width() * drawn.height() / 100);
}

TEST_CASE("The baked pictures of card height are the large ones scaled down", "[baked]")
{
    for (const char *id : {"fl-butterfly", "ly-bridge"}) {
        PictureKey key = keyOf(shippedStep(id), FigureGround::Dark);
        const QSize half = halfBakedFormat().pixels;
        const QImage large =
            bakedPicture(key).scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        key.pixels = half;
        const QImage small = bakedPicture(key);
        REQUIRE(small.size() == half);
        CHECK(differingPixels(large, small, 40) < half.width() * half.height() / 200);
    }
}

TEST_CASE("A screen of two pixels a point has the large baked pictures", "[baked]")
{
    PictureStore store;
    const PictureKey key = keyOf(shippedStep("ly-bridge"), FigureGround::Light);
    const QSize card(317, 156);
    const PictureStore::Found usual = store.find(key, card, false);
    const PictureStore::Found dense = store.find(key, card * 2, false);
    CHECK(usual.isSharp);
    CHECK(usual.picture.size() == card);
    CHECK(dense.isSharp);
    REQUIRE(dense.picture.size() == card * 2);
    // And not the small one scaled up.
    const QImage enlarged =
        usual.picture.scaled(card * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    CHECK(differingPixels(dense.picture, enlarged, 40) > 200);
}

TEST_CASE("Cards have pictures at once", "[baked]")
{
    FigureStudio studio(shippedCatalog().postures(), QString());
    for (const auto &[id, step] : shippedCatalog().steps()) {
        if (studio.draws(step))
            CHECK_FALSE(
                studio.keyPicture(step, QSize(317, 156), Side::Right, FigureGround::Dark).isNull());
    }
}

TEST_CASE("The baked content is what the files hold", "[baked]")
{
    const auto baked = bakedContent();
    REQUIRE(baked);
    const std::vector<NamedContent> parsed = parsedContent();
    REQUIRE(baked->size() == parsed.size());
    for (std::size_t i = 0; i < parsed.size(); ++i) {
        CAPTURE(parsed[i].file);
        CHECK((*baked)[i] == parsed[i]);
    }
}

TEST_CASE("All baked pictures together are small", "[baked]")
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(QStringLiteral(":/figures")).entryInfoList())
        bytes += file.size();
    CHECK(bytes > 0);
    CHECK(bytes < 5 * 1024 * 1024);
}

TEST_CASE("The baked verdicts are those of the solver, for every shipped step", "[baked]")
{
    const PoseVerdicts baked = bakedVerdicts();
    const std::vector<ContentFile> files = shippedContent();
    std::vector<Step> read;
    std::vector<const ContentFile *> origins;
    for (const ContentFile &file : files) {
        const auto content = readTrustedContent(file);
        if (const Step *step = content ? std::get_if<Step>(&*content) : nullptr) {
            read.push_back(*step);
            origins.push_back(&file);
        }
    }
    REQUIRE(read.size() == shippedCatalog().steps().size());
    std::vector<StepFile> steps;
    for (std::size_t i = 0; i < read.size(); ++i)
        steps.push_back({origins[i], &read[i]});
    const auto solved = poseFlaws(steps, shippedCatalog(), {});
    for (std::size_t i = 0; i < steps.size(); ++i) {
        INFO(origins[i]->name);
        REQUIRE(baked.find(*origins[i]));
        CHECK(*baked.find(*origins[i]) == solved[i]);
    }
}
