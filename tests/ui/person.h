#pragma once

#include "support/catch.h"

#include <QWidget>

#include <functional>

namespace hipwise {

// What a person does at the window. Keys and clicks go to the window, as from the desktop, so
// that they reach what has the keyboard and what is on top.

/// Shows \a window in this size, with the keyboard.
void show(QWidget &window, QSize size = {1280, 800});

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(QWidget &window, const QString &text);
void click(QWidget &widget);
void click(QWidget &widget, QPoint at);

/// Lets all be laid out and painted.
void settle();

/// Waits for what is on its way from another thread or the file system.
bool comesTrue(const std::function<bool()> &condition);

/// The one visible widget of this name.
template<typename T = QWidget>
T &seen(const QWidget &window, const char *name)
{
    T *found = nullptr;
    for (T *each : window.findChildren<T *>(QString::fromLatin1(name))) {
        if (each->isVisible()) {
            INFO(name);
            REQUIRE(found == nullptr);
            found = each;
        }
    }
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

/// Whether the page or part of this class is there to see.
template<typename T>
bool shows(const QWidget &window)
{
    const T *found = window.findChild<T *>();
    return found && found->isVisible();
}

/// Whether the window shows this text somewhere.
bool reads(const QWidget &window, const QString &text);

} // namespace hipwise
