#pragma once

#include "catalog/packed_content.h"

#include <concepts>
#include <type_traits>

namespace hipwise {

// What is packed of each type: all there is. The bindings name every member, so that a new one
// cannot be forgotten here. An archive takes any number of values, a Packer to write and an
// Unpacker to read them.

template<typename Value, typename Wanted>
concept SomeOf = std::same_as<std::remove_const_t<Value>, Wanted>;

void eachMember(auto &archive, SomeOf<EquipmentNeed> auto &value)
{
    auto &[anyOf, optional, use] = value;
    archive(anyOf, optional, use);
}

void eachMember(auto &archive, SomeOf<StepVariant> auto &value)
{
    auto &[text, step] = value;
    archive(text, step);
}

void eachMember(auto &archive, SomeOf<Caution> auto &value)
{
    auto &[action, text, flags] = value;
    archive(action, text, flags);
}

void eachMember(auto &archive, SomeOf<Dose> auto &value)
{
    auto &[hold, tempo, duration, repetitions, sets, rest] = value;
    archive(hold, tempo, duration, repetitions, sets, rest);
}

void eachMember(auto &archive, SomeOf<DoseChange> auto &value)
{
    auto &[hold, tempo, duration, repetitions, sets, rest] = value;
    archive(hold, tempo, duration, repetitions, sets, rest);
}

void eachMember(auto &archive, SomeOf<Prescription> auto &value)
{
    auto &[step, dose, note] = value;
    archive(step, dose, note);
}

void eachMember(auto &archive, SomeOf<Routine> auto &value)
{
    auto &[id, title, goal, audience, level, frequency, tags, fits, beforeExercise, note, sources,
           prescriptions] = value;
    archive(id, title, goal, audience, level, frequency, tags, fits, beforeExercise, note, sources,
            prescriptions);
}

void eachMember(auto &archive, SomeOf<Step> auto &value)
{
    auto &[id, name, position, support, equipment, laterality, kind, level, motion, muscles,
           muscleGroups, feel, setup, cues, breathing, mistake, dose, easier, harder, cautions,
           demands, techniqueSeen, sources, pose] = value;
    archive(id, name, position, support, equipment, laterality, kind, level, motion, muscles,
            muscleGroups, feel, setup, cues, breathing, mistake, dose, easier, harder, cautions,
            demands, techniqueSeen, sources, pose);
}

void eachMember(auto &archive, SomeOf<ProgrammeSession> auto &value)
{
    auto &[routine, weekdays, everyOtherDay] = value;
    archive(routine, weekdays, everyOtherDay);
}

void eachMember(auto &archive, SomeOf<NextWeek> auto &value)
{
    auto &[sessions, greenChecks] = value;
    archive(sessions, greenChecks);
}

void eachMember(auto &archive, SomeOf<ProgrammeWeek> auto &value)
{
    auto &[focus, sessions, next] = value;
    archive(focus, sessions, next);
}

void eachMember(auto &archive, SomeOf<Programme> auto &value)
{
    auto &[id, title, goal, audience, after, weeks, sources] = value;
    archive(id, title, goal, audience, after, weeks, sources);
}

void eachMember(auto &archive, SomeOf<Source> auto &value)
{
    auto &[id, tier, title, author, year, reference, supports] = value;
    archive(id, tier, title, author, year, reference, supports);
}

void eachMember(auto &archive, SomeOf<LearnStatement> auto &value)
{
    auto &[claim, verdict, text, sources] = value;
    archive(claim, verdict, text, sources);
}

void eachMember(auto &archive, SomeOf<LearnSection> auto &value)
{
    auto &[heading, step, statements] = value;
    archive(heading, step, statements);
}

void eachMember(auto &archive, SomeOf<LearnTopic> auto &value)
{
    auto &[id, order, title, summary, step, showsRedFlags, showsStopRules, sections] = value;
    archive(id, order, title, summary, step, showsRedFlags, showsStopRules, sections);
}

void eachMember(auto &archive, SomeOf<JointAngles> auto &value)
{
    auto &[pitch, roll, turn, lumbar, thoracic, neck, workingHip, otherHip, workingKnee, otherKnee,
           workingAnkle, otherAnkle, workingShoulder, otherShoulder, workingElbow, otherElbow] =
        value;
    archive(pitch, roll, turn, lumbar, thoracic, neck, workingHip, otherHip, workingKnee, otherKnee,
            workingAnkle, otherAnkle, workingShoulder, otherShoulder, workingElbow, otherElbow);
}

void eachMember(auto &archive, SomeOf<PosePart> auto &value)
{
    auto &[part, side] = value;
    archive(part, side);
}

void eachMember(auto &archive, SomeOf<PoseContact> auto &value)
{
    auto &[part, on] = value;
    archive(part, on);
}

void eachMember(auto &archive, SomeOf<HandReach> auto &value)
{
    auto &[place, side, elbow, fingers] = value;
    archive(place, side, elbow, fingers);
}

void eachMember(auto &archive, SomeOf<FootReach> auto &value)
{
    auto &[place] = value;
    archive(place);
}

void eachMember(auto &archive, SomeOf<PoseTouch> auto &value)
{
    auto &[contacts, workingHand, otherHand, workingFoot, otherFoot] = value;
    archive(contacts, workingHand, otherHand, workingFoot, otherFoot);
}

void eachMember(auto &archive, SomeOf<KeyPose> auto &value)
{
    auto &[name, joints, touch, takes] = value;
    archive(name, joints, touch, takes);
}

void eachMember(auto &archive, SomeOf<PoseView> auto &value)
{
    auto &[around, above] = value;
    archive(around, above);
}

void eachMember(auto &archive, SomeOf<PoseMuscle> auto &value)
{
    auto &[muscle, side] = value;
    archive(muscle, side);
}

void eachMember(auto &archive, SomeOf<PlacedThing> auto &value)
{
    auto &[at, distance] = value;
    archive(at, distance);
}

void eachMember(auto &archive, SomeOf<PoseScene> auto &value)
{
    auto &[ground, bedEndsAtHips, chair, wall, counter, step, pillow, ball] = value;
    archive(ground, bedEndsAtHips, chair, wall, counter, step, pillow, ball);
}

void eachMember(auto &archive, SomeOf<Pose> auto &value)
{
    auto &[base, keys, loop, touch, scene, view, muscles, arrows] = value;
    archive(base, keys, loop, touch, scene, view, muscles, arrows);
}

void eachMember(auto &archive, SomeOf<Posture> auto &value)
{
    auto &[id, joints, touch, view] = value;
    archive(id, joints, touch, view);
}

void eachMember(auto &archive, SomeOf<Caps> auto &value)
{
    auto &[hipFlexionMax, hipFlexionMin, hipAbductionMax, hipAbductionMin, hipRotationMax,
           hipRotationMin, bentHipRotationMax, kneeFlexionMax, lumbarFlexionMax, lumbarFlexionMin,
           trunkRotationMax, shoulderMax, rangeShare, stretchHoldMax, effortHoldMax,
           stretchRepetitionsMax, strengthRepetitionsMax] = value;
    archive(hipFlexionMax, hipFlexionMin, hipAbductionMax, hipAbductionMin, hipRotationMax,
            hipRotationMin, bentHipRotationMax, kneeFlexionMax, lumbarFlexionMax, lumbarFlexionMin,
            trunkRotationMax, shoulderMax, rangeShare, stretchHoldMax, effortHoldMax,
            stretchRepetitionsMax, strengthRepetitionsMax);
}

void eachMember(auto &archive, SomeOf<Reminder> auto &value)
{
    auto &[positions, demands, text] = value;
    archive(positions, demands, text);
}

void eachMember(auto &archive, SomeOf<CautionFlag> auto &value)
{
    auto &[id, name, topic, ask, says, confirm, blocksAll, blocksHolds, needsSupport, blocks, cap,
           caps, standStill, reminders, advice, sources] = value;
    archive(id, name, topic, ask, says, confirm, blocksAll, blocksHolds, needsSupport, blocks, cap,
            caps, standStill, reminders, advice, sources);
}

void eachMember(auto &archive, SomeOf<RedFlag> auto &value)
{
    auto &[id, topic, inShort, sign, urgency, advice, sources] = value;
    archive(id, topic, inShort, sign, urgency, advice, sources);
}

void eachMember(auto &archive, SomeOf<StopRule> auto &value)
{
    auto &[id, sign, action, advice, sources] = value;
    archive(id, sign, action, advice, sources);
}

void eachMember(auto &archive, SomeOf<Substitution> auto &value)
{
    auto &[step, flag, use] = value;
    archive(step, flag, use);
}

void eachMember(auto &archive, SomeOf<AfterRule> auto &value)
{
    auto &[id, asks, green, amber, red, sources] = value;
    archive(id, asks, green, amber, red, sources);
}

void eachMember(auto &archive, SomeOf<SafetyTables> auto &value)
{
    auto &[flags, stopRules, redFlags, substitutions, afterRules] = value;
    archive(flags, stopRules, redFlags, substitutions, afterRules);
}

void eachMember(auto &archive, SomeOf<PlainWord> auto &value)
{
    auto &[says, means, muscleGroups, flag, leavesOut, redFlags, topic] = value;
    archive(says, means, muscleGroups, flag, leavesOut, redFlags, topic);
}

void eachMember(auto &archive, SomeOf<NamedContent> auto &value)
{
    auto &[file, content] = value;
    archive(file, content);
}

} // namespace hipwise
