#pragma once

#include "catalog/catalog.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hipwise {

/// A step with nothing wrong. Tests put one thing in the place of another.
inline const std::string sampleStepText = R"({
  "$schema": "step.schema.json",
  "id": "leg-swing",
  "name": "Leg swing",
  "position": "standing",
  "support": "wall",
  "equipment": [{"any_of": ["wall"], "optional": true}],
  "laterality": "unilateral",
  "kind": "dynamic",
  "level": 1,
  "setup": "Stand before a wall.",
  "cues": ["Swing the {side} leg.", "Keep it small."],
  "dose": {"tempo_s": 4, "repetitions": 8},
  "cautions": [{"text": "Keep it small."}],
  "demands": ["fast_dynamic"],
  "sources": ["app-rule"],
  "pose": {"base": "stand", "scene": {"wall": "behind", "wall_m": 0.3}, "keys": [
    {"name": "start", "joints": {"working_hip": [0, 0, 0]}, "hands": {"other": "wall"}},
    {"name": "end", "joints": {"working_hip": [30, 0, 0], "pitch": 5}, "contacts": {"working_sole": "none"}, "hands": {"other": "wall"}}
  ]}
}
)";

/// A routine with nothing wrong, of shipped steps.
inline const std::string sampleRoutineText = R"({
  "$schema": "routine.schema.json",
  "id": "my-morning",
  "title": "My morning",
  "goal": "Wake up.",
  "level": "beginner",
  "tags": ["mine"],
  "steps": [
    {"step": "ch-breathing"},
    {"step": "ch-figure-4", "dose": {"hold_s": 15, "repetitions": 2}, "note": "Slowly."}
  ]
}
)";

/// A programme with nothing wrong, of shipped routines.
inline const std::string sampleProgrammeText = R"({
  "$schema": "programme.schema.json",
  "id": "my-weeks",
  "title": "My weeks",
  "goal": "Get going.",
  "audience": "me",
  "after": "Keep it.",
  "sources": ["app-rule"],
  "weeks": [
    {"focus": "Begin", "sessions": [{"routine": "beginner-w1", "every_other_day": 3}], "next": {"sessions": 3, "green_checks": 2}},
    {"sessions": [{"routine": "beginner-w2", "every_other_day": 3}]},
    {"sessions": [{"routine": "strength-10", "weekdays": ["monday", "thursday"]}, {"routine": "reset-5", "weekdays": ["tuesday"]}]},
    {"sessions": [{"routine": "seed-seated", "weekdays": ["sunday", "monday"]}]}
  ]
}
)";

/// \a text with the one \a old in it replaced.
inline std::string with(std::string text, std::string_view old, std::string_view replacement)
{
    return text.replace(text.find(old), old.size(), replacement);
}

inline std::string stepWith(std::string_view old, std::string_view replacement)
{
    return with(sampleStepText, old, replacement);
}

inline std::string routineWith(std::string_view old, std::string_view replacement)
{
    return with(sampleRoutineText, old, replacement);
}

inline std::string programmeWith(std::string_view old, std::string_view replacement)
{
    return with(sampleProgrammeText, old, replacement);
}

/// Made once; both take milliseconds.
inline const Schemas &schemas()
{
    static const Schemas made;
    return made;
}

inline const Catalog &shipped()
{
    static const Catalog made = Catalog::shipped();
    return made;
}

/// What is said about a file called "x.json": ":4:12: error: /level: expected ...".
inline std::vector<std::string> lines(const Problems &problems)
{
    std::vector<std::string> all;
    for (const Problem &problem : problems)
        all.push_back(asLine(problem));
    return all;
}

inline std::vector<std::string> problemsIn(std::string bytes)
{
    const auto content = readContent({"x.json", std::move(bytes)}, schemas());
    return content ? std::vector<std::string>() : lines(content.error());
}

/// The same of a user's files, one line a problem.
inline std::vector<std::string> brokenIn(const Catalog &catalog)
{
    std::vector<std::string> all;
    for (const BrokenFile &file : catalog.brokenFiles()) {
        for (const std::string &line : lines(file.problems))
            all.push_back(line);
    }
    return all;
}

inline Catalog withFiles(std::vector<ContentFile> files)
{
    return shipped().withUserContent({std::move(files), {}}, schemas());
}

} // namespace hipwise
