#include "figure/render/ball_mesh.h"

#include "figure/math/angle.h"

namespace hipwise::test {

namespace {

constexpr std::uint32_t rows = 48;
constexpr std::uint32_t columns = 96;

void addVertices(BodyMesh &mesh, const Ball &ball)
{
    for (std::uint32_t row = 0; row <= rows; ++row) {
        const float up = radians(-90 + 180 * static_cast<float>(row) / rows);
        for (std::uint32_t column = 0; column <= columns; ++column) {
            const float round = radians(360 * static_cast<float>(column) / columns);
            const Vec3 normal{std::cos(up) * std::sin(round), std::sin(up),
                              std::cos(up) * std::cos(round)};
            mesh.points.push_back(ball.middle + normal * ball.radius);
            mesh.normals.push_back(normal);
        }
    }
}

void addTriangles(BodyMesh &mesh, std::uint32_t first)
{
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (std::uint32_t column = 0; column < columns; ++column) {
            const std::uint32_t a = first + row * (columns + 1) + column;
            const std::uint32_t above = a + columns + 1;
            mesh.triangles.insert(mesh.triangles.end(), {a, a + 1, above + 1, a, above + 1, above});
        }
    }
}

void addBall(BodyMesh &mesh, const Ball &ball)
{
    const std::size_t first = mesh.points.size();
    addVertices(mesh, ball);
    addTriangles(mesh, static_cast<std::uint32_t>(first));
    const std::size_t count = mesh.points.size();
    mesh.weights.resize(count, {{static_cast<std::uint8_t>(indexOf(ball.bone))}, {1}});
    mesh.regions.resize(count, ball.region);
    mesh.shirt.resize(count, -1);
    mesh.shorts.resize(count, -1);
    mesh.breath.resize(count, 0);
    for (std::size_t i = first; i < count; ++i)
        mesh.sides.push_back(mesh.points[i].x >= 0 ? Side::Left : Side::Right);
    for (std::vector<float> &muscle : mesh.muscles)
        muscle.resize(count, 0);
}

} // namespace

BodyMesh meshOf(const std::vector<Ball> &balls)
{
    BodyMesh mesh;
    for (const Ball &ball : balls)
        addBall(mesh, ball);
    return mesh;
}

PosedFigure atRest()
{
    return {.rig = restPose(), .breathMetres = 0, .highlight = {}, .strap = {}};
}

} // namespace hipwise::test
