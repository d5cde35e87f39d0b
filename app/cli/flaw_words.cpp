#include "cli/flaw_words.h"

#include "cli/printable.h"

#include <cmath>

namespace hipwise {

namespace {

QString placeOf(const PoseFlaw &flaw)
{
    if (flaw.between)
        return QStringLiteral("key %1 to %2: ").arg(flaw.key + 1).arg(flaw.key + 2);
    return QStringLiteral("key %1: ").arg(flaw.key + 1);
}

} // namespace

QString flawInWords(const PoseFlaw &flaw)
{
    const QString place = placeOf(flaw);
    const QString part = fromUtf8(flaw.part);
    const QString with = fromUtf8(flaw.with);
    const QString amount = QString::number(std::lround(std::clamp(flaw.amount, -1e6F, 1e6F)));
    switch (flaw.kind) {
    case PoseFlaw::Kind::TargetMissed:
        return place + QStringLiteral("%1 misses %2 by %3 mm").arg(part, with, amount);
    case PoseFlaw::Kind::ContactMissed:
        return place + QStringLiteral("%1 does not touch %2, by %3 mm").arg(part, with, amount);
    case PoseFlaw::Kind::BelowGround:
        return place + QStringLiteral("%1 lies %3 mm inside %2").arg(part, with, amount);
    case PoseFlaw::Kind::PartsOverlap:
    case PoseFlaw::Kind::InFurniture:
        return place + QStringLiteral("%1 goes %3 mm through %2").arg(part, with, amount);
    case PoseFlaw::Kind::BeyondNorm:
        return place + QStringLiteral("%1 (%2) is %3° beyond the norm").arg(part, with, amount);
    case PoseFlaw::Kind::BeyondHard:
        return place +
               QStringLiteral("%1 (%2) is %3° beyond the hard limit").arg(part, with, amount);
    case PoseFlaw::Kind::Unbalanced:
        return place + QStringLiteral("the weight is %1 mm outside the feet").arg(amount);
    case PoseFlaw::Kind::Jump:
        break;
    }
    return place + QStringLiteral("%1 jumps by %2 mm").arg(part, amount);
}

} // namespace hipwise
