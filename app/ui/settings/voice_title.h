#pragma once

#include <QString>

namespace hipwise {

/// What the settings call a voice: flite's by what they sound like, others by their own names, cut
/// where they are too long for a button.
QString voiceTitle(const QString &name);

} // namespace hipwise
