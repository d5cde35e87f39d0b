#include "shipped_figures.h"
#include "silhouette.h"

#include "drawing/lit_muscles.h"

#include <QStringList>

using namespace hipwise;

namespace {

constexpr unsigned threads = 2;

const FigureLook light;
const FigureLook dark{.ground = FigureGround::Dark};
const FigureLook paper{.ground = FigureGround::Paper};

QImage painted(const FigureSubject &subject, const FigureShot &shot, const FigureLook &look = light)
{
    return FigurePainter(shippedFigure(), threads).paint(subject, look, shot);
}

/// The same movement in an empty room.
FigureSubject withoutThings(FigureSubject subject)
{
    Movement movement = *subject.movement;
    movement.scene = {};
    subject.movement = std::make_shared<const Movement>(std::move(movement));
    return subject;
}

FigureSubject withoutLight(FigureSubject subject)
{
    subject.muscles.clear();
    return subject;
}

/// The end of a movement, with nothing behind the figure.
FigureShot bareShot(const FigureSubject &subject)
{
    FigureShot shot = endOf(subject);
    shot.withBackground = false;
    return shot;
}

} // namespace

TEST_CASE("A picture has the size it was asked for, and is opaque", "[drawing]")
{
    const FigureSubject subject = shippedSubject("seed-knee-to-chest-lying");
    for (const FigureLook &look : {light, dark, paper}) {
        const QImage image = painted(subject, endOf(subject, QSize(160, 100)), look);
        CHECK(image.size() == QSize(160, 100));
        CHECK(image.format() == QImage::Format_RGB32);
    }
    FigureShot shot = endOf(subject);
    shot.pixels = QSize(0, 100);
    CHECK(painted(subject, shot).isNull());
}

TEST_CASE("Hands, feet and head keep clear of the edge all through the movement", "[drawing]")
{
    const auto *const id =
        GENERATE("seed-knee-to-chest-standing", "st-leg-swing-sagittal", "ly-open-book");
    const FigureSubject subject = withoutThings(shippedSubject(id));
    FigurePainter painter(shippedFigure(), threads);
    FigureShot shot = bareShot(subject);
    for (int i = 0; i <= 8; ++i) {
        shot.moment = subject.lastMoment() * i / 8;
        const QRect box = opaqueBox(painter.paint(subject, paper, shot));
        CAPTURE(id, i, box.left(), box.top(), box.right(), box.bottom());
        CHECK(box.height() > shot.pixels.height() / 5);
        CHECK(QRect(QPoint(), shot.pixels).adjusted(8, 8, -8, -8).contains(box));
    }
}

TEST_CASE("The middle part holds the movement when it is asked to", "[drawing]")
{
    const FigureSubject subject = withoutThings(shippedSubject("seed-knee-to-chest-standing"));
    FigureShot shot = bareShot(subject);
    shot.pixels = QSize(400, 120);
    shot.frame = QSize(120, 120);
    const QRect box = opaqueBox(painted(subject, shot, paper));
    CHECK(box.left() >= 140);
    CHECK(box.right() < 260);
}

TEST_CASE("The other side is the mirror image, highlight included", "[drawing]")
{
    const auto *const id = GENERATE("seed-knee-to-chest-lying", "st-quad", "ly-clamshell");
    const FigureSubject subject = shippedSubject(id);
    const FigureSubject unlit = withoutLight(subject);
    FigureShot shot = endOf(subject);
    const QImage left = painted(subject, shot);
    const double litOnLeft = differenceMiddle(left, painted(unlit, shot), 20);
    shot.side = Side::Right;
    const QImage right = painted(subject, shot);
    const double litOnRight = differenceMiddle(right, painted(unlit, shot), 20);
    CAPTURE(id);
    // The lamp does not change sides, so the shades differ; nothing else does.
    const int pixels = left.width() * left.height();
    CHECK(differingPixels(left.mirrored(true, false), right, 90) < pixels / 200);
    CHECK(differingPixels(left, right, 90) > pixels / 50);
    CHECK(litOnLeft > 0);
    CHECK(litOnRight == Approx(left.width() - litOnLeft).margin(3));
}

TEST_CASE("The arrow of the other side is the mirror image", "[drawing]")
{
    const auto *const id = GENERATE("ch-trunk-rotation", "st-lateral-lunge", "ly-knee-rolls",
                                    "ly-windscreen-wipers", "seed-knee-to-chest-lying");
    const QSize size = GENERATE(QSize(320, 240), QSize(300, 420), QSize(301, 199));
    const FigureSubject subject = shippedSubject(id);
    FigureShot shot = endOf(subject, size);
    const auto arrowOf = [&](Side side) {
        shot.side = side;
        shot.withArrow = false;
        const QImage without = painted(subject, shot);
        shot.withArrow = true;
        return differingPart(painted(subject, shot), without, 20);
    };
    const QRect left = arrowOf(Side::Left);
    const QRect right = arrowOf(Side::Right);
    CAPTURE(id, size.width(), size.height());
    CHECK_FALSE(left.isEmpty());
    CHECK(std::abs(right.left() - (size.width() - 1 - left.right())) <= 1);
    CHECK(std::abs(right.right() - (size.width() - 1 - left.left())) <= 1);
    CHECK(std::abs(right.top() - left.top()) <= 1);
    CHECK(std::abs(right.bottom() - left.bottom()) <= 1);
}

TEST_CASE("What is lit can be seen from where the camera stands", "[drawing]")
{
    int lit = 0;
    QStringList hidden;
    for (const auto &[id, step] : shippedCatalog().steps()) {
        if (!step.pose || litMuscles(step).empty())
            continue;
        ++lit;
        const FigureSubject subject = shippedSubject(id);
        const FigureShot shot = endOf(subject);
        if (differingPixels(painted(subject, shot), painted(withoutLight(subject), shot), 20) < 10)
            hidden.append(QString::fromStdString(id));
    }
    // A seat hides the back of a thigh, and a twist shows the chest rather than the back.
    CAPTURE(hidden.join(u' ').toStdString());
    CHECK(hidden.size() * 5 < lit);
}

TEST_CASE("The arrow is there when it is asked for and something moves", "[drawing]")
{
    FigureSubject subject = shippedSubject("seed-knee-to-chest-lying");
    FigureShot shot = endOf(subject);
    const QImage without = painted(subject, shot);
    shot.withArrow = true;
    CHECK(differingPixels(painted(subject, shot), without, 20) > 200);
    subject.arrows.clear();
    CHECK(painted(subject, shot) == without);
}

TEST_CASE("The ghost of the start is fainter than the figure", "[drawing]")
{
    const FigureSubject subject = shippedSubject("seed-knee-to-chest-standing");
    FigureShot shot = endOf(subject);
    const QImage without = painted(subject, shot);
    shot.withGhost = true;
    const QImage with = painted(subject, shot);
    CHECK(differingPixels(without, with, 8) > 100);
    CHECK(differingPixels(without, with, 110) == 0);
}

TEST_CASE("The same shot is the same picture, bit for bit", "[drawing]")
{
    const FigureSubject subject = shippedSubject("ly-figure-4");
    FigureShot shot = endOf(subject);
    shot.withArrow = true;
    FigurePainter painter(shippedFigure(), threads);
    const QImage first = painter.paint(subject, light, shot);
    FigureShot other = shot;
    other.moment = 0.4;
    other.fine = false;
    CHECK(painter.paint(subject, dark, other) != first);
    CHECK(painter.paint(subject, light, shot) == first);
    CHECK(FigurePainter(shippedFigure(), 1).paint(subject, light, shot) == first);
}

TEST_CASE("Turned by hand, a figure is seen from elsewhere", "[drawing]")
{
    const FigureSubject subject = shippedSubject("fl-butterfly");
    FigureShot shot = endOf(subject);
    const QImage usual = painted(subject, shot);
    shot.view = PoseView{subject.view.around + 90, subject.view.above};
    CHECK(differingPixels(usual, painted(subject, shot), 30) > 1000);
}

TEST_CASE("A breath moves the chest a little", "[drawing]")
{
    const FigureSubject subject = shippedSubject("ly-breathing");
    FigureShot shot = endOf(subject, QSize(640, 480));
    const QImage out = painted(subject, shot);
    shot.breath = 1;
    const QImage in = painted(subject, shot);
    CHECK(differingPixels(out, in, 4) > 50);
    CHECK(differingPixels(out, in, 4) < out.width() * out.height() / 20);
}
