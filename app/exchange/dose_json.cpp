#include "exchange/dose_json.h"

namespace hipwise {

Document doseJson(const Dose &dose, const Dose &usual)
{
    Document json = Document::object();
    if (dose.hold.count() > 0 && dose.hold != usual.hold)
        json["hold_s"] = dose.hold.count();
    if (dose.tempo.count() > 0 && dose.tempo != usual.tempo) {
        const bool isWhole = dose.tempo.count() % 1000 == 0;
        if (isWhole)
            json["tempo_s"] = dose.tempo.count() / 1000;
        else
            json["tempo_s"] = static_cast<double>(dose.tempo.count()) / 1000;
    }
    if (dose.duration.count() > 0 && dose.duration != usual.duration)
        json["duration_s"] = dose.duration.count();
    if (dose.repetitions != usual.repetitions)
        json["repetitions"] = dose.repetitions;
    if (dose.sets != usual.sets)
        json["sets"] = dose.sets;
    if (dose.rest != usual.rest)
        json["rest_s"] = dose.rest.count();
    return json;
}

} // namespace hipwise
