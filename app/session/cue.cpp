#include "session/cue.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<CueKind, 12> words{
    std::pair{CueKind::GetReady, std::string_view("get-ready")},
    std::pair{CueKind::Instruct, std::string_view("instruct")},
    std::pair{CueKind::Count, std::string_view("count")},
    std::pair{CueKind::Start, std::string_view("start")},
    std::pair{CueKind::Repetition, std::string_view("repetition")},
    std::pair{CueKind::Half, std::string_view("half")},
    std::pair{CueKind::Release, std::string_view("release")},
    std::pair{CueKind::Rest, std::string_view("rest")},
    std::pair{CueKind::OtherSide, std::string_view("other-side")},
    std::pair{CueKind::EndOfStep, std::string_view("end-of-step")},
    std::pair{CueKind::EndOfSession, std::string_view("end-of-session")},
    std::pair{CueKind::Breath, std::string_view("breath")},
};

} // namespace

std::string_view wordFor(CueKind kind)
{
    return wordOf(words, kind);
}

} // namespace hipwise
