#include "drawing/figure_painter.h"

#include "drawing/arrow_ribbon.h"
#include "drawing/figure_stage.h"
#include "drawing/stage_colours.h"

#include <QPainter>

#include <array>

namespace hipwise {

namespace {

constexpr double ghostStrength = 0.30;

/// The pixels of \a picture, which must outlive the image.
QImage imageOf(const Picture &picture)
{
    return {reinterpret_cast<const uchar *>(picture.pixels.data()), picture.width, picture.height,
            qsizetype{4} * picture.width, QImage::Format_ARGB32_Premultiplied};
}

QImage ground(const FigureShot &shot, FigureGround look)
{
    if (!shot.withBackground) {
        QImage image(shot.pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }
    QImage image(shot.pixels, QImage::Format_RGB32);
    const StageColours colours = StageColours::of(look);
    QLinearGradient gradient(0, 0, 0, shot.pixels.height());
    gradient.setColorAt(0, colours.top);
    gradient.setColorAt(1, colours.bottom);
    QPainter(&image).fillRect(image.rect(), gradient);
    return image;
}

void paintArrow(QPainter &painter, const Polyline &course, double frame,
                const StageColours &colours)
{
    const QPainterPath ribbon = arrowRibbon(course, ArrowMeasures::forCourse(course, frame));
    // Three pixels on the design's stage, whose frame is 460.
    const double halo = std::max(1.5, frame * 3 / 460);
    painter.setPen(QPen(colours.halo, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.halo);
    painter.drawPath(ribbon);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.arrow);
    painter.drawPath(ribbon);
}

} // namespace

/// A stage with the renderers for it and what else was worked out for it.
class FigurePainter::Set
{
public:
    explicit Set(unsigned threads)
        : m_threads(threads)
    {}

    const FigureStage &stage() const { return *m_stage; }

    /// Sets the stage up anew if it has another \a setting.
    void prepare(const StageSetting &setting, const BodyMesh &mesh)
    {
        if (m_stage && m_stage->setting() == setting)
            return;
        m_stage.emplace(setting, mesh);
        m_ghost = {};
        m_arrows.reset();
        for (Bench &bench : m_benches) {
            bench.isSet = false;
            if (m_mesh != &mesh)
                bench.renderer.reset();
        }
        m_mesh = &mesh;
    }

    const Picture &render(const PosedFigure &figure, Backdrop backdrop, bool fine, Picture &out)
    {
        Bench &bench = m_benches[fine ? 1 : 0];
        if (!bench.renderer)
            bench.renderer = std::make_unique<FigureRenderer>(*m_mesh, m_threads);
        if (!bench.isSet)
            bench.renderer->setStage(m_stage->forRenderer(fine));
        bench.isSet = true;
        bench.renderer->render(figure, backdrop, out);
        return out;
    }

    /// The start pose without all that \a figure hides of it.
    QImage ghostBehind(const PosedFigure &figure, const FigureSubject &subject, bool fine)
    {
        if (m_ghost.pixels.empty()) {
            PosedFigure start = m_stage->figureAt(0, 0, subject);
            start.highlight = {};
            render(start, Backdrop::Nothing, true, m_ghost);
        }
        QImage ghost = imageOf(m_ghost).copy();
        QPainter painter(&ghost);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        painter.drawImage(0, 0, imageOf(render(figure, Backdrop::Nothing, fine, m_mask)));
        return ghost;
    }

    const std::vector<Polyline> &arrows(const FigureSubject &subject)
    {
        if (!m_arrows)
            m_arrows = m_stage->arrows(subject);
        return *m_arrows;
    }

    Picture &frame() { return m_frame; }

private:
    /// A movement is drawn fast and its ends finely, so both renderers are kept.
    struct Bench
    {
        std::unique_ptr<FigureRenderer> renderer;
        bool isSet = false;
    };

    unsigned m_threads;
    const BodyMesh *m_mesh = nullptr;
    std::optional<FigureStage> m_stage;
    std::array<Bench, 2> m_benches;
    Picture m_frame;
    Picture m_ghost;
    Picture m_mask;
    std::optional<std::vector<Polyline>> m_arrows;
};

FigurePainter::FigurePainter(const FigureBody &body, unsigned threads)
    : m_body(body)
    , m_set(std::make_unique<Set>(threads))
{}

FigurePainter::~FigurePainter() = default;

QImage FigurePainter::paint(const FigureSubject &subject, const FigureLook &look,
                            const FigureShot &shot)
{
    if (shot.pixels.isEmpty())
        return {};
    const bool isRight = shot.side == Side::Right;
    const bool legsChange = isRight && subject.withLegsChanged;
    const StageSetting setting{.movement = legsChange ? subject.withLegsChanged : subject.movement,
                               .view = shot.view.value_or(subject.view),
                               .look = look,
                               .pixels = shot.pixels,
                               .frame = shot.frame,
                               .side = shot.side,
                               .besides = legsChange ? subject.movement : subject.withLegsChanged,
                               .isMirrored = isRight && !legsChange};
    m_set->prepare(setting, m_body.mesh(look.sturdy));

    const PosedFigure figure = m_set->stage().figureAt(shot.moment, shot.breath, subject);
    QImage image = ground(shot, look.ground);
    QPainter painter(&image);
    painter.drawImage(0, 0,
                      imageOf(m_set->render(figure, Backdrop::Stage, shot.fine, m_set->frame())));
    if (shot.withGhost) {
        painter.setOpacity(ghostStrength);
        painter.drawImage(0, 0, m_set->ghostBehind(figure, subject, shot.fine));
        painter.setOpacity(1);
    }
    if (shot.withArrow) {
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Polyline &course : m_set->arrows(subject))
            paintArrow(painter, course, m_set->stage().frameSize(), StageColours::of(look.ground));
    }
    painter.end();
    return image;
}

} // namespace hipwise
