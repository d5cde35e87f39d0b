#include "figure/render/drawn.h"

namespace hipwise::test {

Stage bareStage(PictureSize size, GroundLook look)
{
    Bounds figure;
    figure.add({-0.5F, 0, -0.5F});
    figure.add({0.5F, 1.7F, 0.5F});
    return {.scene = {},
            .figure = figure,
            .camera = Camera({0, 1, 0}, {0, 0}, 4, size),
            .theme = *themeNamed("fair", look),
            .fine = true};
}

Picture drawn(const BodyMesh &mesh, const Stage &stage, const PosedFigure &figure,
              Backdrop backdrop, unsigned threads)
{
    FigureRenderer renderer(mesh, threads);
    renderer.setStage(stage);
    Picture picture;
    renderer.render(figure, backdrop, picture);
    return picture;
}

std::uint32_t pixelAt(const Picture &picture, int x, int y)
{
    return picture.pixels.at(static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                             static_cast<std::size_t>(x));
}

std::uint32_t alphaOf(std::uint32_t pixel)
{
    return pixel >> 24U;
}

float brightnessOf(std::uint32_t pixel)
{
    return static_cast<float>((pixel >> 16U & 255U) + (pixel >> 8U & 255U) + (pixel & 255U)) / 3;
}

double coveredArea(const Picture &picture)
{
    double area = 0;
    for (const std::uint32_t pixel : picture.pixels)
        area += alphaOf(pixel) / 255.0;
    return area;
}

} // namespace hipwise::test
