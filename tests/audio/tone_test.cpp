#include "audio/tone.h"
#include "support/catch.h"

#include <set>

using namespace hipwise;

TEST_CASE("Every cue that is no sentence has a tone of its own", "[audio]")
{
    const auto silent = GENERATE(CueKind::Instruct, CueKind::Repetition, CueKind::Rest);
    CHECK_FALSE(toneFor(silent));

    std::set<Tone> tones;
    for (const CueKind sounding :
         {CueKind::GetReady, CueKind::Count, CueKind::Start, CueKind::Half, CueKind::Release,
          CueKind::OtherSide, CueKind::EndOfStep, CueKind::EndOfSession}) {
        REQUIRE(toneFor(sounding));
        tones.insert(*toneFor(sounding));
    }
    CHECK(tones.size() == allTones.size());
}
