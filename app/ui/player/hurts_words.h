#pragma once

#include "safety/pain_report.h"
#include "safety/safety_tables.h"

#include <QString>

namespace hipwise {

// The words that Something hurts and the summary use for what a person says.

QString placeName(PainPlace place); ///< "Front of the hip or groin"
QString kindName(PainKind kind);    ///< "Dull or pulling"

/// "Go on with less"; \a easier is the name of the step that Swap leads to.
QString wayName(WayOn way, const QString &easier);

/// How soon to act, as the title of an answer: "Get help now".
QString headingFor(const PainAdvice &advice, const SafetyTables &tables);

/// The sign and then the advice of the rule, or of the red flag before it.
struct HurtsWords
{
    QString sign;
    QString advice;
    bool isEmergency = false;
};
HurtsWords wordsFor(const PainAdvice &advice, const SafetyTables &tables);

/// "Bridge, at 2:50. Low back: dull or pulling, 4 of 10. You went on with less."
QString inOneLine(const PainRecord &record);

} // namespace hipwise
