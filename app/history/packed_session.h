#pragma once

#include "history/guided_routine.h"
#include "session/session_snapshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

// A session under way as bytes. In front stands what tells whether they can be read back: the
// version of the program, the shape of what is packed, and a digest of it all. So bytes of another
// version and damaged ones are known before any is read as anything.

std::string packed(const GuidedRoutine &guided, std::string_view program);
std::string packed(const SessionSnapshot &snapshot, std::string_view program);

/// nullopt for all but what packed() gave for the same \a program.
std::optional<GuidedRoutine> unpackedRoutine(std::string_view bytes, std::string_view program);
std::optional<SessionSnapshot> unpackedSnapshot(std::string_view bytes, std::string_view program);

} // namespace hipwise
