#include "catalog/sample_files.h"
#include "session/timeline_compiler.h"
#include "support/spoken.h"

using namespace hipwise;

TEST_CASE("Every shipped routine can be followed with the eyes shut, with a slow voice too",
          "[catalog][narration]")
{
    const auto verbosity = GENERATE(from_range(allVerbosities));
    const auto slower = GENERATE(0.8, 1.0, 1.6);
    const auto first = GENERATE(Side::Left, Side::Right);
    const bool isNamed = verbosity == Verbosity::Full || verbosity == Verbosity::Short;
    Pacing pacing;
    pacing.firstSide = first;
    for (const CatalogRoutine &routine : shipped().routines()) {
        INFO(routine.content.routine.id << ", " << wordFor(verbosity) << ", " << slower
                                        << " times as slow");
        const Timeline timeline = compile(routine.content, pacing);
        const std::vector<Phrase> phrases =
            narration(routine.content, timeline, verbosity, voice(slower));
        checkNarration(timeline, verbosity, phrases);
        if (isNamed)
            checkNames(routine.content, timeline, phrases);
    }
}

TEST_CASE("Every side of every shipped step is told what to do", "[catalog][narration]")
{
    const auto slower = GENERATE(1.0, 1.6);
    for (const CatalogRoutine &routine : shipped().routines()) {
        const Timeline timeline = compile(routine.content);
        const std::vector<Phrase> phrases =
            narration(routine.content, timeline, Verbosity::Full, voice(slower));
        for (std::size_t index = 0; index < timeline.phases().size(); ++index) {
            const Phase &phase = timeline.phase(index);
            const bool isAfterChange =
                index > 0 && (timeline.phase(index - 1).kind == PhaseKind::Prepare ||
                              timeline.phase(index - 1).kind == PhaseKind::SwitchSide);
            if (!isAfterChange)
                continue;
            // By the beginning of what the person is told to do.
            const std::string cue =
                spoken(routine.content.steps[phase.step].step.cues.front(), phase.side);
            const std::string start = cue.substr(0, cue.find_first_of(".,"));
            const auto isTold = [&](const Phrase &phrase) {
                return phrase.at >= phase.start &&
                       phrase.at < phase.start + std::chrono::seconds(6) &&
                       phrase.text.find(start) != std::string::npos;
            };
            INFO(routine.content.routine.id << " at " << phase.start.count() << " ms: " << start);
            CHECK(std::any_of(phrases.begin(), phrases.end(), isTold));
        }
    }
}
