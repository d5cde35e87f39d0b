#pragma once

#include "catalog/content_file.h"
#include "figure/pose/pose_flaw.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// What solving the poses of step files has found, by the digest of each file's bytes, so that a
/// file which is known to the last byte need not be solved again. Base postures are not part of
/// the digest: they are compiled in like the solver, so the verdicts hold for one build alone.
class PoseVerdicts
{
public:
    /// Null for a file that is not known.
    const std::vector<PoseFlaw> *find(const ContentFile &file) const;

    void add(const ContentFile &file, std::vector<PoseFlaw> flaws);

    /// As JSON, and from it; the amounts come back to the last bit.
    std::string text() const;
    static PoseVerdicts fromText(std::string_view text);

private:
    std::map<std::string, std::vector<PoseFlaw>> m_flaws;
};

/// Those of the shipped steps, worked out when Hipwise was built (app/baking); none in a program
/// that does not link them.
PoseVerdicts bakedVerdicts();

} // namespace hipwise
