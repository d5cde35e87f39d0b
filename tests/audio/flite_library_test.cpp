#include "audio/flite_library.h"
#include "audio/speech_sound.h"
#include "session/speech_lengths.h"
#include "support/catch.h"

#include <cmath>

using namespace hipwise;

namespace {

double seconds(const FliteLibrary::Speech &speech)
{
    return static_cast<double>(trimmed(speech.samples, speech.sampleRate).size()) /
           speech.sampleRate;
}

} // namespace

TEST_CASE("Flite speaks in each of its voices", "[speech]")
{
    const auto flite = FliteLibrary::load();
    REQUIRE(flite);
    REQUIRE(flite->voices().front() == "slt");
    for (const std::string &voice : flite->voices()) {
        INFO(voice);
        const FliteLibrary::Speech speech = flite->speak("Half way.", voice, 1);
        CHECK(speech.sampleRate >= 8'000);
        CHECK(seconds(speech) > 0.4);
        CHECK(seconds(speech) < 1.5);
    }
}

TEST_CASE("A voice that flite does not have is its first", "[speech]")
{
    const auto flite = FliteLibrary::load();
    REQUIRE(flite);
    // No two times are alike to the sample: what is not a vowel is made of noise.
    const auto lengthBy = [&](const char *voice) {
        return flite->speak("Half way.", voice, 1).samples.size();
    };
    CHECK(lengthBy("nobody") == lengthBy("slt"));
    CHECK(lengthBy("rms") != lengthBy("slt"));
}

TEST_CASE("Twice as fast takes half as long", "[speech]")
{
    const auto flite = FliteLibrary::load();
    REQUIRE(flite);
    const std::string text = "Lie on your back, knees bent, feet flat.";
    const double usual = seconds(flite->speak(text, "slt", 1));
    CHECK(seconds(flite->speak(text, "slt", 2)) == Approx(usual / 2).epsilon(0.1));
    CHECK(seconds(flite->speak(text, "slt", 0.5)) == Approx(usual * 2).epsilon(0.1));
    CHECK(seconds(flite->speak(text, "slt", 100)) == Approx(usual / 2).epsilon(0.1));
}

TEST_CASE("Whatever it is asked to say, flite survives it", "[speech]")
{
    const auto flite = FliteLibrary::load();
    REQUIRE(flite);
    for (const std::string &text : {std::string(), std::string(" "), std::string("..."),
                                    std::string("\xff\xfe"), std::string("Füße, 90°, ½ – 3×"),
                                    std::string(400, 'a'), std::string("<speak>One</speak>")}) {
        INFO(text);
        CHECK(flite->speak(text, "slt", 1).samples.size() < 16'000U * 300);
    }
}

TEST_CASE("The estimate is near what flite takes", "[speech]")
{
    const auto flite = FliteLibrary::load();
    REQUIRE(flite);
    for (const char *text :
         {"One", "Half way.", "3, left.", "Hold for 30 seconds.", "Slowly let go and come back.",
          "Next: Seated figure 4, left side, with the chair.",
          "Lie on your back, knees bent, feet flat.", "Other side: right side."}) {
        INFO(text);
        const double estimated = std::chrono::duration<double>(estimatedLength(text)).count();
        CHECK(seconds(flite->speak(text, "slt", 1)) == Approx(estimated).epsilon(0.35));
    }
}
