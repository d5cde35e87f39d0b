#include "figure/body/shipped_body.h"

#include "figure/body/mirror_mesh.h"
#include "figure/body/packed_body.h"
#include "figure/body/shipped_body_data.h"

namespace hipwise {

BodyMesh shippedBody(Build build)
{
    return whole(unpacked(shippedBodyData(build)));
}

} // namespace hipwise
