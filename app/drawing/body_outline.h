#pragma once

#include "figure/render/camera.h"
#include "figure/scene.h"
#include "figure/skeleton/rig.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace hipwise {

/// Roughly what of a picture a posed figure covers: a round-ended bar for each limb, and one for the
/// strap that it holds.
class BodyOutline
{
public:
    BodyOutline(const Rig &rig, const Camera &camera,
                const std::optional<StrapLine> &strap = std::nullopt);

    bool covers(QPointF point, double margin = 0) const;
    /// Whether \a point lies on the head.
    bool coversHead(QPointF point, double margin = 0) const;

private:
    struct Bar
    {
        QPointF from;
        QPointF to;
        double radius;
    };

    std::vector<Bar> m_bars; ///< that of the head first
};

} // namespace hipwise
