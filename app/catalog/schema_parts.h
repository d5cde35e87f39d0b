#pragma once

#include "catalog/schema_part.h"

#include <memory>

namespace hipwise {

/// All parts of a schema, each made once however often it is referred to.
class SchemaParts
{
public:
    /// \a schema must outlive this. A keyword that we do not know, or one used wrongly, is our
    /// own bug, and an exception.
    explicit SchemaParts(const nlohmann::json &schema);

    const SchemaPart &root() const { return *m_root; }

private:
    const SchemaPart *part(const nlohmann::json &source);
    void readKeyword(const std::string &keyword, const nlohmann::json &value, SchemaPart &part);

    const nlohmann::json &m_schema;
    std::map<const nlohmann::json *, std::unique_ptr<SchemaPart>> m_parts;
    const SchemaPart *m_root;
};

} // namespace hipwise
