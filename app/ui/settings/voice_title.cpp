#include "ui/settings/voice_title.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise {

namespace {

constexpr qsizetype longest = 28;

struct Known
{
    QLatin1String name;
    const char *title;
};

constexpr std::array voices{
    Known{QLatin1String("slt"), QT_TRANSLATE_NOOP("hipwise::VoiceTitle", "Woman")},
    Known{QLatin1String("rms"), QT_TRANSLATE_NOOP("hipwise::VoiceTitle", "Man")},
    Known{QLatin1String("awb"), QT_TRANSLATE_NOOP("hipwise::VoiceTitle", "Man, Scottish")},
    Known{QLatin1String("kal16"), QT_TRANSLATE_NOOP("hipwise::VoiceTitle", "Machine")},
    Known{QLatin1String("kal"), QT_TRANSLATE_NOOP("hipwise::VoiceTitle", "Machine, plain")},
};

} // namespace

QString voiceTitle(const QString &name)
{
    const auto known =
        std::ranges::find_if(voices, [&name](const Known &each) { return name == each.name; });
    if (known != voices.end())
        return QCoreApplication::translate("hipwise::VoiceTitle", known->title);
    return name.size() > longest ? name.left(longest - 1) + QChar(0x2026) : name;
}

} // namespace hipwise
