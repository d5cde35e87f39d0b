#pragma once

namespace hipwise {

/// Whether a sheet has colours. In grey it spares ink as well, and loses nothing in a copy.
enum class Tones { Coloured, Grey };

} // namespace hipwise
