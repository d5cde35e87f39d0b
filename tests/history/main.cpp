#include "support/catch.h"
#include "support/run_tests.h"

#include <QCoreApplication>

namespace {

/// A Qt warning during a test is a failure: a connection left open, for one.
void failOnWarning(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        FAIL_CHECK("Qt says: " << message.toStdString());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // it finds the SQLite plugin
    qInstallMessageHandler(failOnWarning);
    const int failed = runTests(argc, argv);
    qInstallMessageHandler(nullptr);
    return failed;
}
