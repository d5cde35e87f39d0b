#include "model/demand.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Demand, 31> words{
    std::pair{Demand::DeepHipFlexion, std::string_view("deep_hip_flexion")},
    std::pair{Demand::VeryDeepHipFlexion, std::string_view("very_deep_hip_flexion")},
    std::pair{Demand::HipExtensionPastNeutral, std::string_view("hip_extension_past_neutral")},
    std::pair{Demand::HipAdductionPastMidline, std::string_view("hip_adduction_past_midline")},
    std::pair{Demand::HipIr, std::string_view("hip_ir")},
    std::pair{Demand::HipIrInFlexion, std::string_view("hip_ir_in_flexion")},
    std::pair{Demand::HipEr, std::string_view("hip_er")},
    std::pair{Demand::HipErEnd, std::string_view("hip_er_end")},
    std::pair{Demand::WideAbduction, std::string_view("wide_abduction")},
    std::pair{Demand::FlexionAdductionCombo, std::string_view("flexion_adduction_combo")},
    std::pair{Demand::DeepKneeFlexion, std::string_view("deep_knee_flexion")},
    std::pair{Demand::KneeTorsionRisk, std::string_view("knee_torsion_risk")},
    std::pair{Demand::HamstringTension, std::string_view("hamstring_tension")},
    std::pair{Demand::AdductorLoad, std::string_view("adductor_load")},
    std::pair{Demand::GluteItbStretch, std::string_view("glute_itb_stretch")},
    std::pair{Demand::SpinalFlexionEnd, std::string_view("spinal_flexion_end")},
    std::pair{Demand::SpinalExtensionEnd, std::string_view("spinal_extension_end")},
    std::pair{Demand::TrunkRotation, std::string_view("trunk_rotation")},
    std::pair{Demand::SpinalRotationEnd, std::string_view("spinal_rotation_end")},
    std::pair{Demand::SingleLegStance, std::string_view("single_leg_stance")},
    std::pair{Demand::AsymmetricStance, std::string_view("asymmetric_stance")},
    std::pair{Demand::FastDynamic, std::string_view("fast_dynamic")},
    std::pair{Demand::SupineFlat, std::string_view("supine_flat")},
    std::pair{Demand::Prone, std::string_view("prone")},
    std::pair{Demand::SideLying, std::string_view("side_lying")},
    std::pair{Demand::Kneeling, std::string_view("kneeling")},
    std::pair{Demand::FloorTransfer, std::string_view("floor_transfer")},
    std::pair{Demand::WristLoad, std::string_view("wrist_load")},
    std::pair{Demand::OverheadArm, std::string_view("overhead_arm")},
    std::pair{Demand::IsometricEffort, std::string_view("isometric_effort")},
    std::pair{Demand::HeadLow, std::string_view("head_low")},
};

} // namespace

std::string_view wordFor(Demand demand)
{
    return wordOf(words, demand);
}

std::optional<Demand> demandFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace hipwise
