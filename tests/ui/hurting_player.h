#pragma once

#include "ui/open_player.h"
#include "ui/open_window.h"

#include <QAbstractButton>

#include <algorithm>
#include <vector>

namespace hipwise {

/// A player that has just been told that something hurts.
struct HurtingPlayer : OpenPlayer
{
    explicit HurtingPlayer(ResolvedRoutine routine = sampleRoutine())
        : OpenPlayer(std::move(routine), std::chrono::seconds(20))
    {
        press(Qt::Key_H);
    }

    /// Chooses by number, as by the keyboard.
    void say(const std::vector<int> &digits)
    {
        for (const int digit : digits)
            press(static_cast<Qt::Key>(Qt::Key_0 + digit));
    }
    /// To no less than the window allows, as in the window.
    void resize(QSize size)
    {
        page.setMinimumSize(640, 560);
        page.resize(size);
        settle();
    }
    QString title() { return text("hurtsTitle"); }
    bool offers(const char *name)
    {
        const auto all = page.findChildren<QAbstractButton *>(QLatin1String(name));
        return std::ranges::any_of(all, [](const auto *each) { return each->isVisible(); });
    }
    const std::vector<PainRecord> &said() const { return player.said(); }
};

/// Keys for the kind of pain in the low back.
inline const std::vector<int> dull{4, 1};
inline const std::vector<int> sharp{4, 2};
inline const std::vector<int> nerve{4, 3};

inline std::vector<int> operator+(std::vector<int> keys, const std::vector<int> &more)
{
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

/// What a stop rule or a red flag says to do.
inline QString adviceOf(const std::string &id)
{
    for (const StopRule &rule : shipped().safety().stopRules) {
        if (rule.id == id)
            return QString::fromStdString(rule.advice);
    }
    for (const RedFlag &flag : shipped().safety().redFlags) {
        if (flag.id == id)
            return QString::fromStdString(flag.advice);
    }
    FAIL("no rule " << id);
    return {};
}

} // namespace hipwise
