#pragma once

#include <array>
#include <bit>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace hipwise {

template<typename T>
concept Scalar = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Writes values one after the other as this machine holds them, lengths before what they count.
/// Of a struct it asks eachMember() what is in it.
class Packer
{
public:
    template<typename... Values>
    void operator()(const Values &...values)
    {
        (add(values), ...);
    }

    std::string take() { return std::move(m_bytes); }

private:
    void addCount(std::size_t count) { add(static_cast<std::uint32_t>(count)); }

    template<Scalar T>
    void add(const T &value)
    {
        const auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(value);
        m_bytes.append(bytes.data(), bytes.size());
    }

    void add(const std::string &text)
    {
        addCount(text.size());
        m_bytes += text;
    }

    template<typename Count, typename Period>
    void add(const std::chrono::duration<Count, Period> &time)
    {
        add(time.count());
    }

    void add(const std::chrono::weekday &day) { add(static_cast<std::uint8_t>(day.c_encoding())); }

    template<typename T>
    void add(const std::optional<T> &value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }

    template<typename T, std::size_t Count>
    void add(const std::array<T, Count> &values)
    {
        for (const T &value : values)
            add(value);
    }

    template<typename T>
    void add(const std::vector<T> &values)
    {
        addCount(values.size());
        for (const T &value : values)
            add(value);
    }

    template<typename... Kinds>
    void add(const std::variant<Kinds...> &value)
    {
        add(static_cast<std::uint8_t>(value.index()));
        std::visit([this](const auto &held) { add(held); }, value);
    }

    template<typename Struct>
    void add(const Struct &value)
    {
        eachMember(*this, value);
    }

    std::string m_bytes;
};

/// Reads what a Packer has written, in the same order and into values of the same types.
class Unpacker
{
public:
    /// \a bytes outlive this.
    explicit Unpacker(std::string_view bytes)
        : m_rest(bytes)
    {}

    template<typename... Values>
    void operator()(Values &...values)
    {
        (read(values), ...);
    }

    /// Whether there was enough for everything, and nothing is left.
    bool isComplete() const { return !m_isShort && m_rest.empty(); }

private:
    /// The next \a count bytes; null bytes when there are not as many.
    const char *next(std::size_t count)
    {
        if (count > m_rest.size()) {
            m_isShort = true;
            m_rest = {};
            return nullptr;
        }
        const char *begin = m_rest.data();
        m_rest.remove_prefix(count);
        return begin;
    }

    /// Nothing takes less than a byte, so that a wrong count cannot ask for more than is there.
    std::size_t count()
    {
        std::uint32_t count = 0;
        read(count);
        m_isShort = m_isShort || count > m_rest.size();
        return m_isShort ? 0 : count;
    }

    template<Scalar T>
    void read(T &value)
    {
        if (const char *bytes = next(sizeof(T)))
            std::memcpy(&value, bytes, sizeof(T));
    }

    void read(bool &value)
    {
        std::uint8_t byte = 0;
        read(byte);
        value = byte != 0;
    }

    void read(std::string &text)
    {
        const std::size_t size = count();
        if (const char *bytes = next(size))
            text.assign(bytes, size);
    }

    template<typename Count, typename Period>
    void read(std::chrono::duration<Count, Period> &time)
    {
        Count count{};
        read(count);
        time = std::chrono::duration<Count, Period>(count);
    }

    void read(std::chrono::weekday &day)
    {
        std::uint8_t encoding = 0;
        read(encoding);
        day = std::chrono::weekday(encoding);
    }

    template<typename T>
    void read(std::optional<T> &value)
    {
        bool isThere = false;
        read(isThere);
        value.reset();
        if (isThere)
            read(value.emplace());
    }

    template<typename T, std::size_t Count>
    void read(std::array<T, Count> &values)
    {
        for (T &value : values)
            read(value);
    }

    template<typename T>
    void read(std::vector<T> &values)
    {
        values.resize(count());
        for (T &value : values)
            read(value);
    }

    template<typename... Kinds>
    void read(std::variant<Kinds...> &value)
    {
        std::uint8_t kind = 0;
        read(kind);
        m_isShort = m_isShort || kind >= sizeof...(Kinds);
        std::uint8_t each = 0;
        ((each++ == kind ? read(value.template emplace<Kinds>()) : void()), ...);
    }

    template<typename Struct>
    void read(Struct &value)
    {
        eachMember(*this, value);
    }

    std::string_view m_rest;
    bool m_isShort = false; ///< or wrong
};

} // namespace hipwise
