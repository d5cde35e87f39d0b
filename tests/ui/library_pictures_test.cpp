#include "ui/figure/key_picture_view.h"
#include "ui/library/telling_step.h"
#include "ui/open_window.h"

#include <QTest>

#include <algorithm>

using namespace hipwise;

namespace {

QImage cardPicture(OpenWindow &open, int row)
{
    return open.cards().viewport()->grab(open.cell(row).adjusted(14, 14, -14, -132)).toImage();
}

} // namespace

TEST_CASE("Every shipped step that is drawn has its picture at once", "[ui][figure]")
{
    FigureStudio studio(shipped().postures(), {});
    for (const FigureGround ground : {FigureGround::Light, FigureGround::Dark}) {
        for (const auto &[id, step] : shipped().steps()) {
            INFO(id);
            if (studio.draws(step))
                CHECK_FALSE(studio.keyPicture(step, {315, 156}, Side::Left, ground).isNull());
        }
    }
}

TEST_CASE("The cards of shipped routines have their pictures at the first paint", "[ui][figure]")
{
    OpenWindow open;
    std::vector<QImage> atFirst;
    // Those in sight: what is below is drawn when it is scrolled to.
    constexpr int inSight = 6;
    for (int row = 0; row < inSight; ++row)
        atFirst.push_back(cardPicture(open, row));
    QTest::qWait(500);
    for (int row = 0; row < inSight; ++row) {
        INFO(row);
        CHECK(cardPicture(open, row) == atFirst[static_cast<std::size_t>(row)]);
    }
    // A routine that is made of others may show the same step as one of them.
    const auto likeFirst = std::count(atFirst.begin(), atFirst.end(), atFirst.front());
    CHECK(likeFirst <= 2);
}

TEST_CASE("The routine page shows figures in its rows and at its top", "[ui][figure]")
{
    OpenWindow open;
    open.openCard(0);
    settle();
    int shown = 0;
    for (const KeyPictureView *picture : open.window.findChildren<KeyPictureView *>()) {
        if (!picture->isVisible() || picture->visibleRegion().isEmpty())
            continue;
        INFO(picture->accessibleName().toStdString());
        CHECK(picture->hasFigure());
        ++shown;
    }
    CHECK(shown >= 3);
}

TEST_CASE("A step of one's own without a pose has the pictogram of its position", "[ui][figure]")
{
    FakeClock clock;
    FigureStudio studio(shipped().postures(), {});
    Figures figures(studio, clock, shipped().postures());
    KeyPictureView picture(figures);
    Step step;
    step.name = "My own";
    step.position = Position::Kneeling;
    picture.setStep(step);
    show(picture, {112, 70});

    CHECK_FALSE(picture.hasFigure());
    CHECK(picture.accessibleName() == QStringLiteral("Picture: My own, kneeling"));
}

TEST_CASE("A step of one's own gets its picture when that is drawn", "[ui][figure]")
{
    FakeClock clock;
    FigureStudio studio(shipped().postures(), {});
    Figures figures(studio, clock, shipped().postures());
    KeyPictureView picture(figures);
    Step step = *shipped().step("st-quad");
    step.id = "my-own";
    step.pose->keys.back().joints.workingKnee = 80;
    picture.setStep(step);
    show(picture, {112, 70});

    CHECK(comesTrue([&] { return picture.hasFigure(); }));
}
