#include "ui/library/shelf_keeper.h"

namespace hipwise {

ShelfKeeper::ShelfKeeper(const ShelfStore &store, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_shelf(store.load())
{}

const ProgrammeRecord *ShelfKeeper::record(const std::string &programme) const
{
    const auto found = m_shelf.programmes.find(programme);
    return found == m_shelf.programmes.end() ? nullptr : &found->second;
}

void ShelfKeeper::use(const PersonalShelf &shelf)
{
    m_shelf = shelf;
    Q_EMIT changed();
}

void ShelfKeeper::setFavourite(ShelfStore::Kind kind, const std::string &id, bool isFavourite)
{
    use(m_store.setFavourite(kind, id, isFavourite));
}

void ShelfKeeper::noteDone(ShelfStore::Kind kind, const std::string &id, const Catalog &catalog)
{
    PersonalShelf shelf = m_store.noteDone(kind, id, m_clock.now());
    if (kind == ShelfStore::Kind::Routine) {
        const PersonalShelf before = shelf;
        for (const auto &[programme, record] : before.programmes) {
            const CatalogProgramme *known = catalog.programme(programme);
            if (known && hasRoutine(known->content, id))
                shelf = m_store.noteSession(programme, {today(), id});
        }
    }
    use(shelf);
}

void ShelfKeeper::follow(const std::string &programme)
{
    use(m_store.follow(programme, today()));
}

void ShelfKeeper::stopFollowing(const std::string &programme)
{
    use(m_store.stopFollowing(programme));
}

void ShelfKeeper::goOn(const std::string &programme)
{
    use(m_store.goOn(programme, today()));
}

} // namespace hipwise
