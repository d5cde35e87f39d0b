#pragma once

#include "catalog/library_facts.h"
#include "model/equipment.h"

#include <QString>

namespace hipwise {

// The words of the library's filters.

QString aimName(Aim aim);           ///< "Loosen up"
QString areaName(BodyArea area);    ///< "Front of the hip"
QString thingName(Equipment thing); ///< "Chair"

} // namespace hipwise
