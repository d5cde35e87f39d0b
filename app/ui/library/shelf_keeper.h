#pragma once

#include "catalog/catalog.h"
#include "session/wall_clock.h"
#include "ui/library/shelf_store.h"

#include <QObject>

namespace hipwise {

/// What the library keeps for a person, while the window is open: every change is stored at once,
/// with the date of the day.
class ShelfKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ShelfKeeper(const ShelfStore &store, const WallClock &clock, QObject *parent = nullptr);

    const PersonalShelf &shelf() const { return m_shelf; }
    CalendarDay today() const { return m_clock.today(); }
    /// Null unless the person follows the programme.
    const ProgrammeRecord *record(const std::string &programme) const;

    void setFavourite(ShelfStore::Kind kind, const std::string &id, bool isFavourite);
    /// A routine done counts in every programme of \a catalog that is followed and has it.
    void noteDone(ShelfStore::Kind kind, const std::string &id, const Catalog &catalog);
    /// From today on, and from its first week.
    void follow(const std::string &programme);
    void stopFollowing(const std::string &programme);
    /// To the next week, today.
    void goOn(const std::string &programme);

Q_SIGNALS:
    void changed();

private:
    void use(const PersonalShelf &shelf);

    const ShelfStore &m_store;
    const WallClock &m_clock;
    PersonalShelf m_shelf;
};

} // namespace hipwise
