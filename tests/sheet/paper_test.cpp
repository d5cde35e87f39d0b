#include "sheet/paper.h"
#include "support/catch.h"

#include <QSizeF>

using namespace hipwise;

TEST_CASE("Paper is found by its word, however it is capitalised", "[sheet]")
{
    CHECK(paperFromWord(u"a4") == Paper::A4);
    CHECK(paperFromWord(u"A4") == Paper::A4);
    CHECK(paperFromWord(u"Letter") == Paper::Letter);
    CHECK_FALSE(paperFromWord(u"a5"));
    CHECK_FALSE(paperFromWord(u""));
}

TEST_CASE("Paper has the size of its standard", "[sheet]")
{
    CHECK(pageSize(Paper::A4).size(QPageSize::Millimeter) == QSizeF(210, 297));
    CHECK(pageSize(Paper::Letter).size(QPageSize::Inch) == QSizeF(8.5, 11));
}
