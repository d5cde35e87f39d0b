#pragma once

#include "catalog/caution_reader.h"
#include "catalog/content_file.h"
#include "catalog/plain_word.h"
#include "catalog/problem.h"
#include "catalog/schema.h"
#include "figure/posture.h"
#include "model/learn_topic.h"
#include "model/programme.h"
#include "model/result.h"
#include "model/routine.h"
#include "model/source.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace hipwise {

/// What a content file can hold; its $schema says which.
using Content = std::variant<Step, Routine, std::vector<Source>, SafetyTables, std::vector<Posture>,
                             LearnTopic, Programme, std::vector<PlainWord>>;

/// The schemas of everything, ready to check with. Made once: compiling them takes milliseconds.
class Schemas
{
public:
    Schemas();

    /// By the last part of a "$schema", such as "step.schema.json"; null if there is none.
    const Schema *find(const std::string &name) const;

private:
    std::vector<std::pair<std::string, Schema>> m_schemas;
};

/// What a file holds, or all that is wrong with it in file order. Every reference to other files
/// is left to the catalogue.
Result<Content, Problems> readContent(const ContentFile &file, const Schemas &schemas);

/// The same for a file of ours, which the tests have found to be in order.
std::optional<Content> readTrustedContent(const ContentFile &file);

} // namespace hipwise
