#pragma once

#include "catalog/adapted_routine.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace hipwise {

/// What became of a routine for the person, why, and by which sources; or that there is nothing
/// sensible to do, and what to do instead.
class PersonNotice : public Panel
{
    Q_OBJECT

public:
    /// \a offers are shown where the routine cannot be done.
    PersonNotice(const AdaptedRoutine &routine, const std::vector<CatalogRoutine> &offers,
                 const Catalog &catalog, QWidget *parent = nullptr);

Q_SIGNALS:
    void routineRequested(const QString &id);
    void answersRequested(); ///< to look at what was said in the screening

private:
    void addChanges(QVBoxLayout &layout, const AdaptedRoutine &routine);
    void addOffers(QVBoxLayout &layout, const AdaptedRoutine &routine,
                   const std::vector<CatalogRoutine> &offers);
    void addAdvice(QVBoxLayout &layout, const AdaptedRoutine &routine);
};

/// Whether there is something to tell.
bool needsNotice(const AdaptedRoutine &routine);

} // namespace hipwise
