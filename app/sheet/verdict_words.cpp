#include "sheet/verdict_words.h"

#include <QCoreApplication>

namespace hipwise {

QString verdictInWords(Verdict verdict)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Sheet", text);
    };
    switch (verdict) {
    case Verdict::Supported:
        return translated("Supported");
    case Verdict::Plausible:
        return translated("Possible");
    case Verdict::Unsupported:
        return translated("Not supported");
    case Verdict::Unsafe:
        return translated("Not safe");
    }
    return {};
}

} // namespace hipwise
