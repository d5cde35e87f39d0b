#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace hipwise {

/// An archive that writes down of what types a value is made, where a Packer would write what is in
/// it: "(4t[b8])". It is another when a member comes, goes, moves or becomes another type.
class PackedShape
{
public:
    template<typename... Values>
    void operator()(const Values &...values)
    {
        (add(values), ...);
    }

    std::string take() { return std::move(m_shape); }

private:
    template<typename T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void add(const T & /*value*/)
    {
        m_shape += std::is_floating_point_v<T> ? 'f' : std::is_enum_v<T> ? 'e' : 'i';
        m_shape += std::to_string(sizeof(T));
    }

    void add(const std::string & /*text*/) { m_shape += 't'; }

    template<typename Count, typename Period>
    void add(const std::chrono::duration<Count, Period> & /*time*/)
    {
        m_shape += 'd' + std::to_string(Period::num) + '/' + std::to_string(Period::den);
        add(Count());
    }

    template<typename T>
    void add(const std::optional<T> & /*value*/)
    {
        m_shape += '?';
        add(T());
    }

    template<typename T, std::size_t Count>
    void add(const std::array<T, Count> & /*values*/)
    {
        m_shape += std::to_string(Count) + '*';
        add(T());
    }

    template<typename T>
    void add(const std::vector<T> & /*values*/)
    {
        m_shape += '[';
        add(T());
        m_shape += ']';
    }

    template<typename... Kinds>
    void add(const std::variant<Kinds...> & /*value*/)
    {
        m_shape += '<';
        (add(Kinds()), ...);
        m_shape += '>';
    }

    template<typename Struct>
    requires std::is_class_v<Struct>
    void add(const Struct &value)
    {
        m_shape += '(';
        eachMember(*this, value);
        m_shape += ')';
    }

    std::string m_shape;
};

} // namespace hipwise
