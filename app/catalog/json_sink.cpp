#include "catalog/json_sink.h"

#include "catalog/limits.h"
#include "catalog/visible_text.h"

#include <limits>

namespace hipwise {

bool JsonSink::key(string_t &name)
{
    if (name.size() > limits::keyBytes) {
        m_failure = "expected keys of at most " + std::to_string(limits::keyBytes) +
                    " characters, found one of " + std::to_string(name.size());
        return false;
    }
    auto &members = m_open.back()->get_ref<nlohmann::json::object_t &>();
    const auto [member, isNew] = members.try_emplace(name);
    if (!isNew)
        m_failure = "expected each key once in an object, found " + inQuotes(name) + " again";
    m_member = &member->second;
    return isNew;
}

bool JsonSink::number_unsigned(number_unsigned_t value)
{
    // The validator would take it for a negative number, as it has 63 bits and a sign.
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<number_integer_t>::max()))
        return add(static_cast<number_float_t>(value));
    return add(value);
}

bool JsonSink::parse_error(std::size_t /*position*/, const std::string & /*lastToken*/,
                           const nlohmann::detail::exception & /*error*/)
{
    return false;
}

bool JsonSink::add(nlohmann::json value)
{
    return put(std::move(value)) != nullptr;
}

bool JsonSink::open(nlohmann::json container)
{
    if (m_open.size() >= static_cast<std::size_t>(limits::jsonDepth)) {
        m_failure = "expected at most " + std::to_string(limits::jsonDepth) +
                    " objects and lists inside one another, found more";
        return false;
    }
    nlohmann::json *opened = put(std::move(container));
    if (opened)
        m_open.push_back(opened);
    return opened != nullptr;
}

bool JsonSink::close()
{
    m_open.pop_back();
    return true;
}

/// Null if that is one too many.
nlohmann::json *JsonSink::put(nlohmann::json value)
{
    if (++m_values > limits::jsonValues) {
        m_failure = "expected at most " + std::to_string(limits::jsonValues) +
                    " values in a file, found more";
        return nullptr;
    }
    if (!m_open.empty() && m_open.back()->is_array()) {
        // Growing an array moves its elements, but never one that is still open.
        auto &elements = m_open.back()->get_ref<nlohmann::json::array_t &>();
        elements.push_back(std::move(value));
        return &elements.back();
    }
    *m_member = std::move(value);
    return m_member;
}

} // namespace hipwise
