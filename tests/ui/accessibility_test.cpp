#include "ui/every_page.h"
#include "ui/open_player.h"
#include "ui/open_window.h"

#include <QAccessible>

using namespace hipwise;

namespace {

/// The name that a screen reader hears.
QString readOut(QWidget &widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// A line for each widget that has the keyboard's attention and no name to be read out.
QStringList nameless(const QWidget &window)
{
    QStringList lines;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesKeys = widget->isVisible() && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesKeys && readOut(*widget).isEmpty())
            lines.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    lines.removeDuplicates();
    return lines;
}

/// What a screen reader hears of the player by itself while it has the keyboard: each new name.
QStringList heardWhile(OpenPlayer &open, Milliseconds time)
{
    constexpr Milliseconds glance{100};
    QStringList heard;
    QString name = readOut(open.page);
    for (Milliseconds past{0}; past < time; past += glance) {
        open.let(glance);
        if (readOut(open.page) != name) {
            name = readOut(open.page);
            heard.append(name);
        }
    }
    return heard;
}

} // namespace

TEST_CASE("Everything the keyboard reaches has a name to be read out", "[ui][accessibility]")
{
    OpenWindow open;
    QStringList found;
    const auto look = [&](const QString &page) {
        for (const QString &line : nameless(open.window))
            found.append(page + QStringLiteral(": ") + line);
    };
    visitLibrary(open, look);
    visitProgrammes(open, look);
    visitBringIn(open, look);
    visitLearn(open, look);
    visitOthers(open, look);
    visitPlayer(open, look);
    visitNextDay(open, look);
    CHECK(found == QStringList());
}

TEST_CASE("A screen reader hears each step once, and no seconds", "[ui][accessibility][player]")
{
    OpenPlayer open;
    const Milliseconds nearlyAll = open.session().timeline().total() - Milliseconds(200);
    CHECK(heardWhile(open, nearlyAll) ==
          QStringList{QStringLiteral("Now the right side"), QStringLiteral("Knee to chest"),
                      QStringLiteral("Forward fold"), QStringLiteral("March"),
                      QStringLiteral("Come out slowly")});
}

TEST_CASE("The seconds that are left are there for a screen reader that asks",
          "[ui][accessibility][player]")
{
    OpenPlayer open(sampleRoutine(), std::chrono::seconds(20));
    QWidget &ring = seen(open.page, "ring");
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&ring);
    REQUIRE(accessible);
    CHECK(accessible->text(QAccessible::Name) == QStringLiteral("Time left"));
    CHECK(accessible->text(QAccessible::Description) == QStringLiteral("13 seconds"));
}
