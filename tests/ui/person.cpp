#include "ui/person.h"

#include <QLabel>
#include <QTest>
#include <QWindow>

namespace hipwise {

void show(QWidget &window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.window()->windowHandle(), key, modifiers);
    settle();
}

void type(QWidget &window, const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(window.window()->windowHandle(), letter.toLatin1());
    settle();
}

void click(QWidget &widget)
{
    click(widget, widget.rect().center());
}

void click(QWidget &widget, QPoint at)
{
    QWidget *window = widget.window();
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, Qt::NoModifier,
                      widget.mapTo(window, at));
    settle();
}

void settle()
{
    // A layout that needs another height asks the one around it, which answers a round later.
    for (int i = 0; i < 12; ++i)
        QCoreApplication::processEvents();
}

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

bool reads(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

} // namespace hipwise
