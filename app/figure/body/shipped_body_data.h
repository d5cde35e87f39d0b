#pragma once

#include "figure/body/build.h"

#include <cstdint>
#include <span>

namespace hipwise {

/// The packed left half of a build. The source of it is written by hipwise_bake_body.
std::span<const std::uint64_t> shippedBodyData(Build build);

} // namespace hipwise
