#pragma once

namespace hipwise::bench {

/// Ten thousand user routines: read, checked and searched; and the lint of what is shipped.
void runLoadBench();

} // namespace hipwise::bench
