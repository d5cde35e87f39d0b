#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// What a step asks of the body: the tags of the evidence base, section 4.4. Angles as in pose.h.
enum class Demand {
    DeepHipFlexion,          ///< any hip flexion over 90 degrees
    VeryDeepHipFlexion,      ///< any hip flexion over 110 degrees
    HipExtensionPastNeutral, ///< any hip flexion below -5 degrees
    HipAdductionPastMidline, ///< any hip abduction below -2 degrees
    HipIr,                   ///< internal rotation of 15 degrees or more
    HipIrInFlexion,          ///< internal rotation of 15 or more with flexion of 60 or more
    HipEr,                   ///< external rotation of 20 degrees or more
    HipErEnd,                ///< external rotation of 40 degrees or more
    WideAbduction,           ///< abduction of 30 degrees or more
    FlexionAdductionCombo,   ///< hip flexed and drawn across
    DeepKneeFlexion,         ///< knee over 120 degrees
    KneeTorsionRisk,         ///< rotation can reach the knee
    HamstringTension,        ///< hip at 60 or more with the same knee at 20 or less
    AdductorLoad,            ///< inner thigh stretched or squeezed
    GluteItbStretch,         ///< buttock or outer thigh held on stretch
    SpinalFlexionEnd,        ///< lumbar 30 or more, or lumbar with thoracic 40 or more
    SpinalExtensionEnd,      ///< lumbar -15 or less
    TrunkRotation,           ///< lumbar with thoracic rotation of 15 or more
    SpinalRotationEnd,       ///< lumbar with thoracic rotation of 30 or more
    SingleLegStance,         ///< weight held on one leg
    AsymmetricStance,        ///< uneven standing load
    FastDynamic,             ///< a swing
    SupineFlat,              ///< lying flat on the back
    Prone,                   ///< lying face down
    SideLying,               ///< lying on the other side
    Kneeling,                ///< weight on a knee
    FloorTransfer,           ///< must get to and from the floor
    WristLoad,               ///< weight on the hands
    OverheadArm,             ///< shoulder over 120 degrees
    IsometricEffort,         ///< a held effort
    HeadLow,                 ///< head below the heart
};

/// The word of the JSON.
std::string_view wordFor(Demand demand);
std::optional<Demand> demandFromWord(std::string_view word);

} // namespace hipwise
