#include "catalog/single_step.h"

#include "session/timeline_compiler.h"

namespace hipwise {

CatalogRoutine singleStep(const Step &step)
{
    CatalogRoutine single;
    Routine &routine = single.content.routine;
    routine.id = step.id;
    routine.title = step.name;
    routine.level = static_cast<Level>(step.level - 1);
    routine.prescriptions = {{step.id, {}, {}}};
    single.content.steps = {prescribed(step, routine.prescriptions.front())};
    single.length = compile(single.content).total();
    return single;
}

} // namespace hipwise
