#pragma once

namespace hipwise::bench {

/// Start, memory and processor of the window, beside a bare QMainWindow in the same run.
void runWindowBench();

} // namespace hipwise::bench
