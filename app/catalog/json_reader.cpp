#include "catalog/json_reader.h"

#include "catalog/json_fault.h"
#include "catalog/json_sink.h"
#include "catalog/limits.h"
#include "catalog/text_position.h"

#include <nlohmann/json.hpp>

namespace hipwise {

Result<nlohmann::json, Problem> readJson(const ContentFile &file)
{
    if (file.bytes.size() > limits::fileBytes)
        return Problem{file.name,
                       0,
                       0,
                       "",
                       Problem::Severity::Error,
                       "file",
                       "expected at most 1 MB, found " +
                           std::to_string(file.bytes.size() / 1024 / 1024) + " MB"};

    // The parser takes a NUL byte for the end of the file and would not look behind it.
    const bool hasNul = file.bytes.find('\0') != std::string::npos;
    JsonSink sink;
    if (!hasNul && nlohmann::json::sax_parse(file.bytes, &sink))
        return sink.take();

    const JsonFault fault = faultIn(file.bytes);
    const TextPosition position = positionAt(file.bytes, fault.offset);
    return Problem{file.name, position.line, position.column, "", Problem::Severity::Error,
                   "json",    fault.message};
}

} // namespace hipwise
