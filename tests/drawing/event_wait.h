#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

namespace hipwise {

/// Runs events until \a condition holds; whether it did within half a minute, or a minute of a
/// computer under sanitizers.
template<typename Condition>
bool waitUntil(Condition condition)
{
    constexpr qint64 patience = 60'000; // ms
    QElapsedTimer time;
    time.start();
    while (!condition() && time.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return condition();
}

/// Runs events for a while in which nothing should happen.
inline void letTimePass(qint64 milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace hipwise
