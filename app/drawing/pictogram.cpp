#include "drawing/pictogram.h"

#include <algorithm>
#include <initializer_list>

namespace hipwise {

namespace {

/// Everybody is drawn in a field of this size, ground line at y = 164.
constexpr QSizeF field{320, 180};

/// The strokes of one person. Limbs are round-capped lines of the thickness of the limb.
class Person
{
public:
    Person(QPainter &painter, const PictogramColours &colours)
        : m_painter(painter)
        , m_colours(colours)
    {}

    void shadow(QPointF centre, qreal halfWidth)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.shadow);
        m_painter.drawEllipse(centre, halfWidth, 5);
    }

    void limb(std::initializer_list<QPointF> points, qreal thickness, const QColor &colour)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points.begin(), static_cast<int>(points.size()));
    }

    /// \a faceAngle in degrees: where the face looks, 0 to the right, 90 up.
    void head(QPointF centre, qreal faceAngle)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.skin);
        m_painter.drawEllipse(centre, 13, 13);
        m_painter.setBrush(m_colours.hair);
        // Hair covers the back half and the crown, so the face stays a clear shape.
        m_painter.drawChord(QRectF(centre - QPointF(14, 14), QSizeF(28, 28)),
                            qRound((faceAngle + 62) * 16), 180 * 16);
    }

    /// A leg: thigh in shorts down to \a hem of it, the rest skin; the foot as a short stroke.
    void leg(QPointF hip, QPointF knee, QPointF ankle, QPointF toes, bool far)
    {
        const QColor skin = far ? m_colours.skin.darker(112) : m_colours.skin;
        const QColor shorts = far ? m_colours.shorts.darker(115) : m_colours.shorts;
        limb({knee, ankle}, 14, skin);
        limb({ankle, toes}, 10, skin);
        limb({hip + (knee - hip) * 0.4, knee}, 17, skin);
        limb({hip, hip + (knee - hip) * 0.5}, 23, shorts);
    }

    void arm(QPointF shoulder, QPointF elbow, QPointF hand, bool far)
    {
        const QColor skin = far ? m_colours.skin.darker(112) : m_colours.skin;
        const QColor shirt = far ? m_colours.shirt.darker(108) : m_colours.shirt;
        limb({shoulder + (elbow - shoulder) * 0.4, elbow, hand}, 11, skin);
        limb({shoulder, shoulder + (elbow - shoulder) * 0.45}, 15, shirt);
    }

    void trunk(QPointF neck, QPointF shoulder, QPointF hip)
    {
        limb({neck, shoulder}, 11, m_colours.skin);
        limb({shoulder, hip}, 31, m_colours.shirt);
        limb({hip + (shoulder - hip) * 0.04, hip}, 32, m_colours.shorts);
    }

    void plate(const QRectF &rectangle, qreal radius, const QColor &colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(rectangle, radius, radius);
    }

    void mat(qreal left, qreal right)
    {
        plate({left, 158, right - left, 8}, 4, m_colours.prop);
        plate({left, 163, right - left, 3}, 1.5, m_colours.propEdge);
    }

private:
    QPainter &m_painter;
    const PictogramColours &m_colours;
};

void drawLying(Person &person)
{
    person.mat(18, 302);
    person.leg({136, 139}, {92, 78}, {62, 148}, {46, 152}, true);
    person.arm({214, 141}, {184, 150}, {150, 152}, true);
    person.trunk({236, 142}, {214, 141}, {142, 143});
    person.leg({140, 141}, {108, 72}, {80, 150}, {62, 154}, false);
    person.head({254, 142}, 98);
    person.arm({212, 145}, {184, 153}, {152, 153}, false);
}

void drawSeated(Person &person, const PictogramColours &colours)
{
    person.shadow({162, 166}, 78);
    person.limb({{126, 54}, {122, 164}}, 6, colours.propEdge);
    person.limb({{190, 118}, {194, 164}}, 6, colours.propEdge);
    person.plate({118, 44, 13, 56}, 6, colours.prop);
    person.plate({116, 108, 86, 11}, 5, colours.prop);
    person.leg({152, 95}, {200, 95}, {198, 152}, {212, 160}, true);
    person.arm({148, 50}, {154, 76}, {184, 88}, true);
    person.trunk({150, 36}, {150, 52}, {152, 94});
    person.leg({154, 97}, {206, 98}, {206, 153}, {222, 161}, false);
    person.head({152, 22}, 0);
    person.arm({150, 53}, {152, 80}, {184, 89}, false);
}

void drawStanding(Person &person)
{
    person.shadow({160, 166}, 44);
    person.leg({156, 92}, {150, 126}, {147, 156}, {160, 161}, true);
    person.arm({154, 46}, {146, 70}, {152, 92}, true);
    person.trunk({160, 30}, {160, 46}, {160, 88});
    person.leg({162, 92}, {168, 126}, {168, 156}, {182, 161}, false);
    person.head({161, 16}, 0);
    person.arm({161, 47}, {168, 71}, {172, 93}, false);
}

void drawKneeling(Person &person)
{
    person.mat(66, 254);
    person.leg({152, 108}, {150, 152}, {104, 154}, {92, 154}, true);
    person.trunk({156, 46}, {156, 62}, {154, 106});
    person.leg({156, 108}, {200, 112}, {200, 150}, {216, 155}, false);
    person.head({157, 32}, 0);
    person.arm({157, 63}, {166, 88}, {192, 102}, false);
}

void drawFloorSitting(Person &person)
{
    person.mat(60, 260);
    person.leg({152, 142}, {204, 132}, {166, 152}, {152, 154}, true);
    person.arm({150, 96}, {166, 116}, {192, 128}, true);
    person.trunk({150, 80}, {150, 97}, {152, 140});
    person.leg({154, 144}, {206, 142}, {176, 154}, {160, 156}, false);
    person.head({152, 66}, 0);
    person.arm({151, 98}, {164, 122}, {196, 134}, false);
}

} // namespace

void drawPictogram(QPainter &painter, const QRectF &area, Position position,
                   const PictogramColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = std::min(area.width() / field.width(), area.height() / field.height());
    painter.translate(area.center());
    painter.scale(scale, scale);
    painter.translate(-field.width() / 2, -field.height() / 2);
    Person person(painter, colours);
    switch (position) {
    case Position::Lying:
        drawLying(person);
        break;
    case Position::Seated:
        drawSeated(person, colours);
        break;
    case Position::Standing:
        drawStanding(person);
        break;
    case Position::Kneeling:
        drawKneeling(person);
        break;
    case Position::FloorSitting:
        drawFloorSitting(person);
        break;
    }
    painter.restore();
}

PictogramColours paperColours()
{
    return {.skin = QColor(0xD9A88A),
            .hair = QColor(0x4A3A34),
            .shirt = QColor(0xE4E3DA),
            .shorts = QColor(0x8FA5A0),
            .prop = QColor(0xD9E7E0),
            .propEdge = QColor(0xA9C2B7),
            .shadow = QColor(0xE3E3DF)};
}

} // namespace hipwise
