#pragma once

#include <QFont>

namespace hipwise {

/// The type of the design guide, section 2.
enum class TextRole {
    Far,        ///< the last three seconds' weight is ExtraBold instead
    Count,      ///< in the ring
    CountSmall, ///< in the ring of a small window
    TitleXL,    ///< questions, change of side
    TitleL,     ///< step in the player, routine page
    TitleM,     ///< the same in a small window
    Instruction,
    InstructionSmall,
    Repetition, ///< "2 of 3"
    Clock,      ///< time left
    Lead,       ///< answers, breathing cue
    LeadSmall,
    BodyL,
    CardTitle,
    Heading, ///< of a group in a page
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Tag,
    Pill, ///< capitals
    Hint, ///< of a key
};

/// Inter in the role's size, times the scale of the system's own font.
QFont fontFor(TextRole role);

/// How much larger than usual the system asks text to be; 1 to 2.
double textScale();

} // namespace hipwise
