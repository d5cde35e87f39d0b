#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// What a document does against its schema, at one place.
struct SchemaViolation
{
    std::string pointer; ///< JSON Pointer into the document
    std::string message; ///< what was expected and what was found
};

/// A JSON Schema (draft 7), ready to check documents with. The words about what is wrong are ours;
/// a document passes only if valijson, too, has nothing to say.
class Schema
{
public:
    /// \a text must be a valid schema; ours are compiled in, so anything else is our own bug.
    explicit Schema(std::string_view text);
    ~Schema();
    Schema(Schema &&other) noexcept;
    Schema &operator=(Schema &&other) noexcept;

    /// All violations from the outside in; empty when it conforms.
    std::vector<SchemaViolation> violations(const nlohmann::json &document) const;

    /// The keys in \a document that the schema does not know, each as the message of its pointer.
    /// They are kept and ignored, but a misspelt key is worth a warning.
    std::vector<SchemaViolation> unknownKeys(const nlohmann::json &document) const;

private:
    std::vector<SchemaViolation> explain(const nlohmann::json &document) const;
    std::vector<SchemaViolation> plainWords(const nlohmann::json &document) const;

    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace hipwise
