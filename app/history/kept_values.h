#pragma once

#include "history/kept_words.h"
#include "history/wall_moment.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

// Between our types and the values of a row.

inline QVariant kept(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QVariant kept(Milliseconds time)
{
    return static_cast<qlonglong>(time.count());
}

inline QVariant kept(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

inline QVariant kept(std::size_t index)
{
    return static_cast<qlonglong>(index);
}

inline QVariant keptBytes(const std::string &bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline std::string textFrom(const QVariant &value)
{
    return value.toString().toStdString();
}

inline std::string bytesFrom(const QVariant &value)
{
    return value.toByteArray().toStdString();
}

inline Milliseconds timeFrom(const QVariant &value)
{
    return Milliseconds(value.toLongLong());
}

/// Not below zero, whatever is there.
inline std::size_t indexFrom(const QVariant &value)
{
    const qlonglong number = value.toLongLong();
    return number < 0 ? 0 : static_cast<std::size_t>(number);
}

inline std::optional<int> numberFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

/// A day that is none is that of Greenwich.
inline WallMoment momentFrom(const QVariant &time, const QVariant &day)
{
    const std::chrono::sys_time<Milliseconds> moment(timeFrom(time));
    const auto greenwich = std::chrono::floor<std::chrono::days>(moment).time_since_epoch();
    return {moment, dayFromIso(textFrom(day)).value_or(CalendarDay(greenwich))};
}

} // namespace hipwise
