#pragma once

#include <utility>
#include <variant>

namespace hipwise {

/// Either a value or what went wrong; std::expected for compilers that do not have it yet.
template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    explicit operator bool() const { return m_content.index() == 0; }

    /// Only when there is a value.
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }

    /// Only when there is none.
    const E &error() const & { return std::get<1>(m_content); }
    E &&error() && { return std::get<1>(std::move(m_content)); }

private:
    std::variant<T, E> m_content;
};

} // namespace hipwise
