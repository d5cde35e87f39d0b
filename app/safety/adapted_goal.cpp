#include "safety/adapted_goal.h"

#include "safety/text_words.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace hipwise {

namespace {

constexpr std::size_t shortestTelling = 5; ///< letters; shorter words are in every goal

/// What a goal calls a position.
struct PositionWords
{
    Position position;
    std::string_view plain; ///< in a goal of ours
    std::vector<std::string_view> phrases;
};

const std::array<PositionWords, 5> &positionWords()
{
    static const std::array<PositionWords, 5> words{{
        {Position::Lying, "lying down", {"lying", "lie", "on your back", "in bed"}},
        {Position::Seated, "on a chair", {"seated", "sitting", "in a chair", "chair"}},
        {Position::Standing, "standing", {"standing", "stand"}},
        {Position::Kneeling, "on hands and knees", {"kneeling", "all fours"}},
        {Position::FloorSitting, "sitting on the floor", {"floor"}},
    }};
    return words;
}

bool has(const std::vector<std::string> &words, std::string_view phrase)
{
    return findPhrase(words, phrase) < words.size();
}

/// "circles" and "circle" are one word here, and so are the parts of "knee-to-chest".
std::set<std::string> tellingWords(std::string_view text)
{
    std::string parted(text);
    std::ranges::replace(parted, '-', ' ');
    std::set<std::string> telling;
    for (std::string &word : textWords(parted)) {
        if (word.ends_with('s'))
            word.pop_back();
        if (word.size() >= shortestTelling)
            telling.insert(std::move(word));
    }
    return telling;
}

bool isDoneIn(const ResolvedRoutine &routine, Position position)
{
    return std::ranges::any_of(routine.steps, [position](const PrescribedStep &each) {
        return each.step.position == position;
    });
}

bool isDoneOnMat(const ResolvedRoutine &routine)
{
    return std::ranges::any_of(routine.steps, [](const PrescribedStep &each) {
        return each.step.support == Support::Mat;
    });
}

/// Of a position that is gone, or of one while there is another now.
bool speaksOfOtherPlace(const std::vector<std::string> &goal, const ResolvedRoutine &before,
                        const ResolvedRoutine &after)
{
    const bool hasNewPlace = std::ranges::any_of(positionWords(), [&](const PositionWords &each) {
        return isDoneIn(after, each.position) && !isDoneIn(before, each.position);
    });
    for (const PositionWords &each : positionWords()) {
        const bool isLost = isDoneIn(before, each.position) && !isDoneIn(after, each.position);
        const bool isSaid = std::ranges::any_of(
            each.phrases, [&goal](std::string_view phrase) { return has(goal, phrase); });
        if (isSaid && (isLost || hasNewPlace))
            return true;
    }
    return isDoneOnMat(before) && !isDoneOnMat(after) && (has(goal, "mat") || has(goal, "floor"));
}

bool speaksOfLostStep(std::string_view goal, const ResolvedRoutine &before,
                      const ResolvedRoutine &after)
{
    std::set<std::string> lost;
    for (const PrescribedStep &each : before.steps)
        lost.merge(tellingWords(each.step.name));
    for (const PrescribedStep &each : after.steps) {
        for (const std::string &word : tellingWords(each.step.name))
            lost.erase(word);
    }
    const std::set<std::string> said = tellingWords(goal);
    return std::ranges::any_of(said,
                               [&lost](const std::string &word) { return lost.contains(word); });
}

/// "on a chair and standing"
std::string placesOf(const ResolvedRoutine &routine)
{
    std::vector<std::string_view> places;
    for (const PositionWords &each : positionWords()) {
        if (isDoneIn(routine, each.position))
            places.push_back(each.plain);
    }
    std::string text;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0)
            text += i + 1 == places.size() ? " and " : ", ";
        text += places[i];
    }
    return text;
}

} // namespace

std::string adaptedGoal(const ResolvedRoutine &before, const ResolvedRoutine &after)
{
    const std::string &goal = before.routine.goal;
    if (!speaksOfOtherPlace(textWords(goal), before, after) &&
        !speaksOfLostStep(goal, before, after))
        return goal;
    return "Gentle movement as it suits you: " + placesOf(after) + '.';
}

} // namespace hipwise
