#pragma once

namespace hipwise::bench {

/// A sheet of twelve steps to PDF.
void runSheetBench();

} // namespace hipwise::bench
