#pragma once

#include "catalog/sample_files.h"
#include "support/fake_clock.h"
#include "support/qt_strings.h"
#include "support/sample_steps.h"
#include "ui/figure/figures.h"
#include "ui/person.h"
#include "ui/player/player_page.h"
#include "ui/player/session_player.h"
#include "ui/player/step_ways.h"

#include <QLabel>

namespace hipwise {

/// A session under way in the player, in a window of its own.
struct OpenPlayer
{
    explicit OpenPlayer(ResolvedRoutine routine = sampleRoutine(), Milliseconds into = {},
                        const Pacing &pacing = {})
        : player(std::move(routine), pacing, clock)
        , figures(studio, clock, shipped().postures())
        , page(figures, shipped().safety(),
               stepWaysIn([]() -> const Catalog & { return shipped(); }, [this] { return flags; }))
    {
        page.setSound(0.7, true);
        player.start();
        page.setPlayer(&player);
        show(page);
        let(into);
    }

    void let(Milliseconds time)
    {
        clock.advance(time);
        player.refresh();
    }

    /// In small steps, as the timer does it.
    void live(Milliseconds time)
    {
        for (Milliseconds past{0}; past < time; past += Milliseconds(100))
            let(Milliseconds(100));
    }

    void press(Qt::Key key) { hipwise::press(page, key); }
    void click(const char *name) { hipwise::click(seen(page, name)); }
    QString text(const char *name) { return seen<QLabel>(page, name).text(); }

    const Session &session() const { return player.session(); }
    template<typename State>
    bool is() const
    {
        return session().is<State>();
    }
    /// The active time it is at, wherever it jumped.
    Milliseconds now() const { return session().timeline().total() - session().place().totalLeft; }

    FakeClock clock;
    std::vector<CautionFlag> flags; ///< of the person
    FigureStudio studio{shipped().postures(), {}};
    SessionPlayer player;
    Figures figures;
    PlayerPage page;
};

} // namespace hipwise
