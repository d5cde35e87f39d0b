#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace hipwise::test {

/// Runs the event loop until \a condition holds; false after ten seconds.
template<typename Condition>
bool eventually(Condition condition)
{
    QElapsedTimer passed;
    passed.start();
    while (!condition()) {
        if (passed.elapsed() > 10'000)
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace hipwise::test
