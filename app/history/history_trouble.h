#pragma once

#include <string>

namespace hipwise {

/// Why something is not kept, or not any more in the same file.
struct HistoryTrouble
{
    enum class Kind {
        SetAside,   ///< the file was damaged; it has another name now, and a new one is begun
        Newer,      ///< a newer Hipwise wrote the file; it is left as it is
        Busy,       ///< another program has the file and does not let go of it
        Full,       ///< no room on the disk
        Unwritable, ///< or for any other reason
    };

    Kind kind = Kind::Unwritable;
    std::string file; ///< its name, for SetAside the new one; without the folder

    friend bool operator==(const HistoryTrouble &, const HistoryTrouble &) = default;
};

/// One plain sentence for the person.
std::string sentenceFor(const HistoryTrouble &trouble);

} // namespace hipwise
