#include "model/position.h"
#include "support/catch.h"

using namespace hipwise;

TEST_CASE("Lying, kneeling and floor-sitting are on the floor, a chair is not", "[position]")
{
    CHECK(isOnFloor(Position::Lying));
    CHECK(isOnFloor(Position::Kneeling));
    CHECK(isOnFloor(Position::FloorSitting));
    CHECK_FALSE(isOnFloor(Position::Seated));
    CHECK_FALSE(isOnFloor(Position::Standing));
}
