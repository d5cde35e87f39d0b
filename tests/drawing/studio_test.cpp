#include "event_wait.h"
#include "shipped_figures.h"
#include "silhouette.h"

#include "drawing/figure_studio.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

using namespace hipwise;

namespace {

/// A step that is not as shipped, so that no picture of it is baked.
Step ownStep()
{
    Step step = shippedStep("seed-knee-to-chest-lying");
    step.pose->keys.back().joints.otherKnee = 100.5;
    return step;
}

std::unique_ptr<FigureStudio> openStudio(const QString &folder = {})
{
    return std::make_unique<FigureStudio>(shippedCatalog().postures(), folder);
}

const QSize cardSize(317, 156);

} // namespace

TEST_CASE("A picture that has to be drawn first is announced, and then there", "[studio]")
{
    const auto studio = openStudio();
    QStringList ready;
    QObject::connect(studio.get(), &FigureStudio::pictureReady,
                     [&ready](const QString &id) { ready.append(id); });
    const Step step = ownStep();
    CHECK(studio->draws(step));
    QElapsedTimer time;
    time.start();
    CHECK(studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light).isNull());
    // Neither the body nor the movement is waited for.
    CHECK(time.elapsed() < 100);
    REQUIRE(waitUntil([&] { return !ready.empty(); }));
    CHECK(ready == QStringList{QString::fromStdString(step.id)});

    const QImage left = studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light);
    const QImage right = studio->keyPicture(step, cardSize, Side::Right, FigureGround::Light);
    CHECK(left.size() == cardSize);
    CHECK(right == left.mirrored(true, false));
    // A row is cut out of the same picture.
    CHECK(studio->keyPicture(step, QSize(112, 70), Side::Left, FigureGround::Light).size() ==
          QSize(112, 70));
    letTimePass(50);
    CHECK(ready.size() == 1);
}

TEST_CASE("A picture is asked for many times and drawn once", "[studio]")
{
    const auto studio = openStudio();
    int ready = 0;
    QObject::connect(studio.get(), &FigureStudio::pictureReady, [&ready] { ++ready; });
    const Step step = ownStep();
    for (int i = 0; i < 20; ++i)
        studio->keyPicture(step, cardSize, Side::Right, FigureGround::Dark);
    REQUIRE(waitUntil([&] { return ready > 0; }));
    letTimePass(100);
    CHECK(ready == 1);
}

TEST_CASE("A small picture stands in for a large one until that is drawn", "[studio]")
{
    const auto studio = openStudio();
    int ready = 0;
    QObject::connect(studio.get(), &FigureStudio::pictureReady, [&ready] { ++ready; });
    const Step step = ownStep();
    const QSize large(1200, 600);
    studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light);
    REQUIRE(waitUntil([&] { return ready == 1; }));
    CHECK(studio->keyPicture(step, large, Side::Left, FigureGround::Light).size() == large);
    REQUIRE(waitUntil([&] { return ready == 2; }));
    CHECK(studio->keyPicture(step, large, Side::Left, FigureGround::Light).size() == large);
}

TEST_CASE("Pictures are kept on disk for the next start", "[studio]")
{
    const QTemporaryDir folder;
    const Step step = ownStep();
    QImage drawn;
    for (int start = 0; start < 2; ++start) {
        const auto studio = openStudio(folder.path());
        bool isReady = false;
        QObject::connect(studio.get(), &FigureStudio::pictureReady, [&isReady] { isReady = true; });
        studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light);
        REQUIRE(waitUntil([&] { return isReady; }));
        const QImage picture = studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light);
        CHECK((start == 0 || picture == drawn));
        drawn = picture;
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("Another person is drawn anew", "[studio]")
{
    const auto studio = openStudio();
    int ready = 0;
    int changed = 0;
    QObject::connect(studio.get(), &FigureStudio::pictureReady, [&ready] { ++ready; });
    QObject::connect(studio.get(), &FigureStudio::lookChanged, [&changed] { ++changed; });
    const Step step = ownStep();
    studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light);
    REQUIRE(waitUntil([&] { return ready == 1; }));
    const QImage first = studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light);
    studio->setLook({.theme = "clay", .sturdy = true});
    CHECK(changed == 1);
    studio->setLook({.theme = "clay", .sturdy = true});
    CHECK(changed == 1);
    CHECK(studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light).isNull());
    REQUIRE(waitUntil([&] { return ready == 2; }));
    CHECK(studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light) != first);
}

TEST_CASE("A step without a pose is not drawn", "[studio]")
{
    const auto studio = openStudio();
    Step step = ownStep();
    step.pose->base = "floating";
    CHECK_FALSE(studio->draws(step));
    CHECK(studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light).isNull());
    step.pose.reset();
    CHECK_FALSE(studio->draws(step));
    CHECK(studio->keyPicture(step, cardSize, Side::Left, FigureGround::Light).isNull());
}

TEST_CASE("A studio may close while it draws", "[studio]")
{
    for (int i = 0; i < 4; ++i) {
        const auto studio = openStudio();
        Step step = ownStep();
        for (int j = 0; j < 10; ++j) {
            step.pose->keys.back().joints.workingKnee = 90 + j;
            studio->keyPicture(step, QSize(700, 350), Side::Left, FigureGround::Light);
        }
        letTimePass(10 * i);
    }
    letTimePass(20);
}

TEST_CASE("Pictures for paper come when they are drawn, unless nobody waits any more", "[studio]")
{
    const auto studio = openStudio();
    QObject waiting;
    auto gone = std::make_unique<QObject>();
    std::vector<StepPictures> pictures;
    bool isForNobody = false;
    Step without = ownStep();
    without.pose.reset();
    studio->drawForPaper({ownStep()}, 1, gone.get(), [&](const auto &) { isForNobody = true; });
    studio->drawForPaper({ownStep(), without, shippedStep("ch-breathing")}, 1, &waiting,
                         [&](const auto &drawn) { pictures = drawn; });
    gone.reset();
    REQUIRE(waitUntil([&] { return !pictures.empty(); }));
    CHECK_FALSE(isForNobody);
    REQUIRE(pictures.size() == 3);
    REQUIRE(pictures[0].size() == 2);
    CHECK(pictures[0][0].name == "start");
    CHECK(pictures[0][1].name == "end");
    CHECK(differingPixels(pictures[0][0].image, pictures[0][1].image, 30) > 1000);
    CHECK(pictures[1].empty());
    CHECK(pictures[2].size() == 1);
    for (const StepPicture &picture : pictures[0]) {
        CHECK_FALSE(picture.image.hasAlphaChannel());
        CHECK(picture.image.pixelColor(2, 2) == QColor(Qt::white));
    }
}
