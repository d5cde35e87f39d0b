#include "history/history_trouble.h"

namespace hipwise {

std::string sentenceFor(const HistoryTrouble &trouble)
{
    switch (trouble.kind) {
    case HistoryTrouble::Kind::SetAside:
        return "Your history could not be read: it is now called " + trouble.file +
               ", and a new one begins.";
    case HistoryTrouble::Kind::Newer:
        return "Your history is from a newer Hipwise, so it is left alone and nothing is added.";
    case HistoryTrouble::Kind::Busy:
        return "Another program holds your history, so this is not kept.";
    case HistoryTrouble::Kind::Full:
        return "The disk is full, so this is not kept in your history.";
    case HistoryTrouble::Kind::Unwritable:
        break;
    }
    return "Your history cannot be written, so this is not kept.";
}

} // namespace hipwise
