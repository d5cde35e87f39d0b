#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/skinning.h"
#include "figure/render/body_shader.h"
#include "figure/render/cloth.h"
#include "figure/render/facet.h"
#include "figure/render/picture.h"
#include "figure/render/posed_figure.h"
#include "figure/render/screen_body.h"
#include "figure/render/shadow_map.h"
#include "figure/render/stage.h"
#include "figure/render/stage_layer.h"
#include "figure/render/triangle_bins.h"
#include "figure/render/worker_pool.h"

#include <optional>
#include <vector>

namespace hipwise {

/// What of a picture is drawn.
enum class Backdrop : std::uint8_t {
    Stage,
    Nothing, ///< the figure alone, cut off where the stage hides it: for a ghost over a picture
};

/// Draws a figure in a scene. The same picture comes out, bit for bit, whatever the number of
/// threads and whatever was drawn before. One thread at a time may use it.
class FigureRenderer
{
public:
    /// \a mesh must outlive the renderer. \a threads work on one picture, the caller's included.
    FigureRenderer(const BodyMesh &mesh, unsigned threads);

    /// Prepares what stays: takes as long as several frames, so call it when something changed.
    void setStage(const Stage &stage);
    /// Draws a frame into \a out, which is reused; empty before setStage() and for a camera with a
    /// picture of no pixels.
    void render(const PosedFigure &figure, Backdrop backdrop, Picture &out);

private:
    void setHighlight(const Highlight &highlight);
    void castShadow(std::size_t patch);
    void prepareSkin(const PosedFigure &figure);
    void prepareStrap(const std::optional<StrapLine> &strap);
    PixelRect shadowedPixels(const ShadowMap &shadow) const;
    void paint(Backdrop backdrop, Picture &out);

    const BodyMesh &m_mesh;
    std::vector<Cloth> m_cloths;
    WorkerPool m_workers;

    std::optional<Stage> m_stage;
    Furnishing m_furnishing;
    StageLayer m_stageLayer;
    std::vector<ShadowMap> m_shadows; ///< of the figure, a patch each
    std::optional<BodyShader> m_shader;

    Highlight m_highlight;
    std::vector<float> m_glow; ///< a vertex each, of m_highlight
    SkinnedBody m_skin;
    ScreenBody m_body;
    TriangleBins m_bins;
    std::vector<SampleTile> m_tiles; ///< a worker each
};

} // namespace hipwise
