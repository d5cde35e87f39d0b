#pragma once

#include "safety/lint_rule.h"
#include "safety/rules/dose_rules.h"
#include "safety/rules/file_rules.h"
#include "safety/rules/pose_rules.h"
#include "safety/rules/programme_rules.h"
#include "safety/rules/routine_rules.h"
#include "safety/rules/step_rules.h"
#include "safety/rules/word_rules.h"

#include <span>
#include <string>
#include <string_view>

namespace hipwise {

/// Rules about one kind of thing, with what they are about.
struct LintRuleGroup
{
    std::string_view name; ///< "doses"
    std::span<const LintRule *const> rules;
};

/// Every rule that there is, in the order in which people read them.
std::span<const LintRuleGroup> lintRules();

/// The first rule of this id and severity; null if there is none.
const LintRule *findLintRule(std::string_view id, LintRule::Severity severity);

/// All rules as a page in Markdown: docs/lint.md.
std::string lintRulesPage();

} // namespace hipwise
