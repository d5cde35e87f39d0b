#include "session/shorter_wordings.h"
#include "support/catch.h"

using namespace hipwise;

using Texts = std::vector<std::string>;

TEST_CASE("A text is shortened by sentences, then by clauses", "[narration]")
{
    CHECK(shorterWordings("Lie on your back, knees bent, feet flat. Breathe. Let go.") ==
          Texts{"Lie on your back, knees bent, feet flat. Breathe. Let go.",
                "Lie on your back, knees bent, feet flat. Breathe.",
                "Lie on your back, knees bent, feet flat.", "Lie on your back, knees bent.",
                "Lie on your back."});
}

TEST_CASE("A clause that says too little is none to shorten to", "[narration]")
{
    CHECK(shorterWordings("Then, from here, lean back.") ==
          Texts{"Then, from here, lean back.", "Then, from here."});
    CHECK(shorterWordings("Rest.") == Texts{"Rest."});
    CHECK(shorterWordings("") == Texts{""});
}

TEST_CASE("A question keeps its mark", "[narration]")
{
    CHECK(shorterWordings("Is the wall within reach? If not, pause.") ==
          Texts{"Is the wall within reach? If not, pause.", "Is the wall within reach?"});
}
