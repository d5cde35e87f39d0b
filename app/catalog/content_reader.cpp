#include "catalog/content_reader.h"

#include "catalog/dose_shape.h"
#include "catalog/json_reader.h"
#include "catalog/learn_reader.h"
#include "catalog/plain_word_reader.h"
#include "catalog/pose_reader.h"
#include "catalog/programme_lint.h"
#include "catalog/programme_reader.h"
#include "catalog/remark.h"
#include "catalog/routine_reader.h"
#include "catalog/schema_words.h"
#include "catalog/shipped_content.h"
#include "catalog/source_reader.h"
#include "catalog/step_reader.h"
#include "catalog/text_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hipwise {

namespace {

using nlohmann::json;

/// "$schema" only names the kind of file: it is compared, never opened.
std::string schemaName(const json &document)
{
    if (!document.is_object() || !document.contains("$schema") || !document["$schema"].is_string())
        return {};
    const auto &name = document["$schema"].get_ref<const std::string &>();
    return name.substr(name.rfind('/') + 1);
}

std::optional<Content> converted(const std::string &schema, const json &document)
{
    if (schema == "step.schema.json")
        return readStep(document);
    if (schema == "routine.schema.json")
        return readRoutine(document);
    if (schema == "sources.schema.json")
        return readSources(document);
    if (schema == "cautions.schema.json")
        return readSafetyTables(document);
    if (schema == "postures.schema.json")
        return readPostures(document);
    if (schema == "learn.schema.json")
        return readLearnTopic(document);
    if (schema == "programme.schema.json")
        return readProgramme(document);
    if (schema == "plain-words.schema.json")
        return readPlainWords(document);
    return std::nullopt;
}

Remark unknownKind(const json &document)
{
    constexpr auto expected = "\"step.schema.json\", \"routine.schema.json\" or "
                              "\"programme.schema.json\", found ";
    if (!document.is_object())
        return errorAt("", "expected a routine or step in { }, found " + finding(document),
                       "schema");
    if (!document.contains("$schema"))
        return errorAt("",
                       std::string("expected the key \"$schema\" with ") + expected + "no such key",
                       "schema");
    return errorAt("/$schema", std::string("expected ") + expected + finding(document["$schema"]),
                   "schema");
}

} // namespace

Schemas::Schemas()
{
    for (const ContentFile &file : shippedSchemas())
        m_schemas.emplace_back(file.name, Schema(file.bytes));
}

const Schema *Schemas::find(const std::string &name) const
{
    const auto found = std::find_if(m_schemas.begin(), m_schemas.end(),
                                    [&name](const auto &each) { return each.first == name; });
    return found == m_schemas.end() ? nullptr : &found->second;
}

Result<Content, Problems> readContent(const ContentFile &file, const Schemas &schemas)
{
    Result<json, Problem> parsed = readJson(file);
    if (!parsed)
        return Problems{parsed.error()};
    const json document = std::move(parsed).value();
    const std::string name = schemaName(document);
    const Schema *schema = schemas.find(name);
    if (!schema)
        return placed(file, {unknownKind(document)});

    Remarks remarks = checkTexts(document);
    for (SchemaViolation &violation : schema->violations(document))
        remarks.push_back(
            errorAt(std::move(violation.pointer), std::move(violation.message), "schema"));
    if (!remarks.empty())
        return placed(file, remarks);

    Content content = *converted(name, document);
    if (const auto *step = std::get_if<Step>(&content)) {
        if (const auto fault = faultOf(step->dose))
            return placed(file, {errorAt("/dose", *fault, "dose")});
    }
    if (const auto *programme = std::get_if<Programme>(&content)) {
        const Remarks faults = faultRemarks(*programme);
        if (!faults.empty())
            return placed(file, faults);
    }
    return content;
}

std::optional<Content> readTrustedContent(const ContentFile &file)
{
    const json document = json::parse(file.bytes);
    return converted(schemaName(document), document);
}

} // namespace hipwise
