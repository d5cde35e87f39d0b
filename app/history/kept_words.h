#pragma once

#include "history/session_record.h"

#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

// The words that stand in the history for what is one of a few. They are never changed: files of
// people have them.

std::string_view keptWord(SessionKind kind);
std::string_view keptWord(StartedAs startedAs);
std::string_view keptWord(Ending ending);
std::string_view keptWord(NextDay::Answer answer);
std::string_view keptWord(Effort effort);
std::string_view keptWord(PainPlace place);
std::string_view keptWord(PainKind kind);
std::string_view keptWord(WayOn way);

/// nullopt for a word that is none of them.
template<typename Kept>
std::optional<Kept> fromKeptWord(std::string_view word);

template<>
std::optional<SessionKind> fromKeptWord(std::string_view word);
template<>
std::optional<StartedAs> fromKeptWord(std::string_view word);
template<>
std::optional<Ending> fromKeptWord(std::string_view word);
template<>
std::optional<NextDay::Answer> fromKeptWord(std::string_view word);
template<>
std::optional<Effort> fromKeptWord(std::string_view word);
template<>
std::optional<PainPlace> fromKeptWord(std::string_view word);
template<>
std::optional<PainKind> fromKeptWord(std::string_view word);
template<>
std::optional<WayOn> fromKeptWord(std::string_view word);

} // namespace hipwise
