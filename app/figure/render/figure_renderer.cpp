#include "figure/render/figure_renderer.h"

#include "figure/render/frame_painter.h"
#include "figure/render/furniture/furnish.h"
#include "figure/render/occlusion.h"
#include "figure/render/strap_band.h"

namespace hipwise {

namespace {

constexpr std::size_t verticesATask = 1024;

} // namespace

FigureRenderer::FigureRenderer(const BodyMesh &mesh, unsigned threads)
    : m_mesh(mesh)
    , m_cloths(clothOf(mesh))
    , m_workers(threads)
    , m_glow(mesh.points.size())
    , m_body(mesh)
    , m_tiles(m_workers.workers())
{}

void FigureRenderer::setStage(const Stage &stage)
{
    m_stage = stage;
    const PictureSize size = stage.camera.size();
    if (size.width <= 0 || size.height <= 0) {
        m_stage.reset();
        return;
    }
    const Camera &camera = m_stage->camera;
    m_furnishing = furnished(stage.scene, stage.figure, camera.position());
    m_shader.emplace(m_body, m_cloths, stage.theme, camera.focalLength());
    const FacetShader shader(m_furnishing, camera, m_stage->theme);
    m_stageLayer.draw(shader, m_furnishing.patches, size, stage.fine ? 4 : 1, m_workers);
    m_shadows.clear();
    for (const FlatPatch &patch : m_furnishing.patches)
        m_shadows.emplace_back(patch);
}

void FigureRenderer::render(const PosedFigure &figure, Backdrop backdrop, Picture &out)
{
    if (!m_stage) {
        out = {};
        return;
    }
    setHighlight(figure.highlight);
    skin(m_mesh, figure.rig, figure.breathMetres, m_skin);
    prepareSkin(figure);
    prepareStrap(figure.strap);
    m_bins.sort(m_body, m_stageLayer.size(), m_workers);
    paint(backdrop, out);
}

void FigureRenderer::setHighlight(const Highlight &highlight)
{
    if (highlight == m_highlight)
        return;
    m_highlight = highlight;
    std::ranges::fill(m_glow, 0.0F);
    for (std::size_t muscle = 0; muscle < muscleCount; ++muscle) {
        const std::vector<float> &weights = m_mesh.muscles[muscle];
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const float strength = highlight.of(static_cast<Muscle>(muscle), m_mesh.sides[i]);
            m_glow[i] = std::max(m_glow[i], weights[i] * strength);
        }
    }
}

void FigureRenderer::castShadow(std::size_t patch)
{
    constexpr float lowest = -0.05F; // metres: soft parts sink in a little
    if (m_furnishing.patches[patch].underBody)
        m_shadows[patch].cast(m_skin.points, lowest);
}

/// The shadows and the vertices depend on the skin alone, so they are worked on together.
void FigureRenderer::prepareSkin(const PosedFigure &figure)
{
    const Camera &camera = m_stage->camera;
    const Occlusion occlusion(figure.rig, m_furnishing.patches);
    const std::size_t shadows = m_shadows.size();
    const std::size_t vertices = m_skin.points.size();
    const std::size_t tasks = shadows + (vertices + verticesATask - 1) / verticesATask;
    m_workers.run(tasks, [&](std::size_t task, std::size_t) {
        if (task < shadows) {
            castShadow(task);
            return;
        }
        const std::size_t first = (task - shadows) * verticesATask;
        const std::size_t end = std::min(vertices, first + verticesATask);
        for (std::size_t i = first; i < end; ++i) {
            const Vec3 point = m_skin.points[i];
            const Vec3 normal = m_skin.normals[i];
            m_body.vertex(i) = {camera.project(point), camera.seenDirection(normal),
                                occlusion.lightAt(point, normal, m_mesh.regions[i]), m_glow[i]};
        }
    });
}

void FigureRenderer::prepareStrap(const std::optional<StrapLine> &strap)
{
    if (strap)
        m_body.setStrap(strapBand(*strap, m_stage->camera.position()), m_stage->camera);
    else
        m_body.clearStrap();
}

PixelRect FigureRenderer::shadowedPixels(const ShadowMap &shadow) const
{
    const PictureSize size = m_stageLayer.size();
    const ShadowMap::Extent &extent = shadow.extent();
    if (extent.isEmpty())
        return {};
    PixelRect rect{size.width, size.height, 0, 0};
    for (const float along : {extent.fromAlong, extent.toAlong}) {
        for (const float across : {extent.fromAcross, extent.toAcross}) {
            const Projected at = m_stage->camera.project(pointOf(shadow.patch(), along, across));
            if (!at.isSeen())
                return {0, 0, size.width, size.height};
            rect.left = std::min(rect.left, pixelAt(at.x - 1, 0, size.width));
            rect.top = std::min(rect.top, pixelAt(at.y - 1, 0, size.height));
            rect.right = std::max(rect.right, pixelAt(at.x + 2, 0, size.width));
            rect.bottom = std::max(rect.bottom, pixelAt(at.y + 2, 0, size.height));
        }
    }
    return rect;
}

void FigureRenderer::paint(Backdrop backdrop, Picture &out)
{
    const PictureSize size = m_stageLayer.size();
    out.width = size.width;
    out.height = size.height;
    out.pixels.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));

    const bool showsStage = backdrop == Backdrop::Stage;
    FramePainter painter(m_stageLayer, showsStage, m_stage->theme);
    for (std::size_t i = 0; showsStage && i < m_shadows.size(); ++i) {
        painter.addShadow(static_cast<std::uint8_t>(i), m_shadows[i], shadowedPixels(m_shadows[i]));
    }
    m_workers.run(static_cast<std::size_t>(m_bins.bands()), [&](std::size_t band,
                                                                std::size_t worker) {
        painter.paintBand(static_cast<int>(band), m_body, *m_shader, m_bins, m_tiles[worker], out);
    });
}

} // namespace hipwise
