#pragma once

#include "catalog/personal_shelf.h"

#include <QString>

namespace hipwise {

/// Keeps a person's favourites, what they have done and the programmes they follow, each under a key of its own: two windows
/// that write at the same time lose nothing of each other, and a write is all or nothing
/// (QSettings locks the file and replaces it). What cannot be understood there is taken for not
/// being there.
class ShelfStore
{
public:
    enum class Kind { Routine, Step };

    explicit ShelfStore(QString fileName);

    PersonalShelf load() const;

    /// Each returns the shelf as it then is. An id that is none is not kept.
    PersonalShelf setFavourite(Kind kind, const std::string &id, bool isFavourite) const;
    PersonalShelf noteDone(Kind kind, const std::string &id, ShelfMarks::Time when) const;

    /// From \a start on; what was kept of it before is forgotten.
    PersonalShelf follow(const std::string &programme, CalendarDay start) const;
    PersonalShelf stopFollowing(const std::string &programme) const;
    /// Only of a programme that is followed.
    PersonalShelf noteSession(const std::string &programme, const DoneSession &session) const;
    PersonalShelf goOn(const std::string &programme, CalendarDay day) const;

private:
    QString m_fileName;
};

} // namespace hipwise
