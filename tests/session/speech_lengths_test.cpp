#include "session/speech_lengths.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A longer text is estimated to take longer", "[speech]")
{
    CHECK(estimatedLength("") == 0ms);
    CHECK(estimatedLength("One") > 300ms);
    CHECK(estimatedLength("One") < 700ms);
    CHECK(estimatedLength("Half way.") > estimatedLength("One"));
    CHECK(estimatedLength("Lie on your back, knees bent.") >
          estimatedLength("Lie on your back knees bent."));
    CHECK(estimatedLength("Hold for 30 seconds.") > estimatedLength("Hold for seconds."));
}

TEST_CASE("What was heard is known exactly", "[speech]")
{
    SpeechLengths lengths;
    CHECK_FALSE(lengths.isKnown("Rest."));
    lengths.learn("Rest.", 777ms);
    CHECK(lengths.isKnown("Rest."));
    CHECK(lengths.of("Rest.") == 777ms);
}

TEST_CASE("A voice that is slower than estimated is expected to be so with other texts", "[speech]")
{
    SpeechLengths lengths;
    for (int i = 0; i < 60; ++i) {
        const std::string text = "Text number " + std::to_string(i);
        lengths.learn(text, estimatedLength(text) * 16 / 10);
    }
    const double ratio = static_cast<double>(lengths.of("Lie down.").count()) /
                         static_cast<double>(estimatedLength("Lie down.").count());
    CHECK(ratio == Approx(1.6).margin(0.05));
}

TEST_CASE("A text that took no time, or hours, teaches little", "[speech]")
{
    SpeechLengths lengths;
    lengths.learn("Rest.", 0ms);
    CHECK_FALSE(lengths.isKnown("Rest."));
    lengths.learn("Hold.", 3h);
    CHECK(lengths.of("Let go.") < 2 * estimatedLength("Let go."));
}

TEST_CASE("At another rate the texts heard are forgotten, and the correction is kept", "[speech]")
{
    SpeechLengths lengths;
    lengths.learn("Rest.", 777ms);
    const Milliseconds before = lengths.of("Let go.");
    lengths.startAnew(2);
    CHECK_FALSE(lengths.isKnown("Rest."));
    CHECK(lengths.of("Let go.").count() == Approx(2.0 * double(before.count())).margin(2));
}
