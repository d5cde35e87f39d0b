#pragma once

namespace hipwise {

/// Ends the program with \a status once everything of its own is closed. Qt 6.4 would now take its
/// connection to the sound server apart while that one's own thread is still at it, which now and
/// then crashes, or waits for a server that is gone.
[[noreturn]] void leaveProgram(int status);

} // namespace hipwise
