#include "session/phase.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<PhaseKind, 8> words{
    std::pair{PhaseKind::Prepare, std::string_view("prepare")},
    std::pair{PhaseKind::Move, std::string_view("move")},
    std::pair{PhaseKind::Hold, std::string_view("hold")},
    std::pair{PhaseKind::Repeat, std::string_view("repeat")},
    std::pair{PhaseKind::Release, std::string_view("release")},
    std::pair{PhaseKind::Rest, std::string_view("rest")},
    std::pair{PhaseKind::SwitchSide, std::string_view("switch-side")},
    std::pair{PhaseKind::Finish, std::string_view("finish")},
};

} // namespace

std::string_view wordFor(PhaseKind kind)
{
    return wordOf(words, kind);
}

bool isAdjustable(PhaseKind kind)
{
    return kind != PhaseKind::Move && kind != PhaseKind::Repeat && kind != PhaseKind::Release;
}

bool isWaiting(PhaseKind kind)
{
    return kind == PhaseKind::Prepare || kind == PhaseKind::Rest || kind == PhaseKind::SwitchSide;
}

} // namespace hipwise
