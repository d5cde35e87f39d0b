#pragma once

namespace hipwise::bench {

/// What the figure takes: solving, the skin, frames by size and threads, a card's picture.
void runFigureBench();

} // namespace hipwise::bench
