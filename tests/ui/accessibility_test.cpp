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

/// What a screen reader hears of \a page by itself, while it has the keyboard: each new name.
class HeardNames
{
public:
    explicit HeardNames(PlayerPage &page)
    {
        heard.clear();
        listenedTo = &page;
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(&hear);
    }
    ~HeardNames()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    HeardNames(const HeardNames &) = delete;
    HeardNames &operator=(const HeardNames &) = delete;

    const QStringList &all() const { return heard; }

private:
    static void hear(QAccessibleEvent *event)
    {
        if (event->object() == listenedTo && event->type() == QAccessible::NameChanged)
            heard << readOut(*static_cast<QWidget *>(event->object()));
    }

    // Qt's handler is a plain function.
    static inline QStringList heard;
    static inline QObject *listenedTo = nullptr;
    QAccessible::UpdateHandler m_before = nullptr;
};

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
    visitLearn(open, look);
    visitOthers(open, look);
    visitPlayer(open, look);
    visitNextDay(open, look);
    CHECK(found == QStringList());
}

TEST_CASE("A screen reader hears each step once, and no seconds", "[ui][accessibility][player]")
{
    OpenPlayer open;
    const HeardNames names(open.page);
    open.live(open.session().timeline().total() - std::chrono::milliseconds(200));
    CHECK(names.all() == QStringList{QStringLiteral("Now the right side"),
                                     QStringLiteral("Knee to chest"),
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
