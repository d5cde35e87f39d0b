#pragma once

#include "session/breath_count.h"
#include "session/narration_reader.h"
#include "session/session.h"
#include "session/verbosity.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hipwise {

class SessionPlayer;
class Voice;

/// Has the voice say the narration of a session as it goes on, and knows what is being said, for
/// whoever cannot hear it. Silent as soon as the session pauses or something hurts; what was cut
/// off by that is said again when it goes on.
class Narrator : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Narrator(SessionPlayer &player, Voice &voice, Verbosity verbosity,
             BreathCount breath = BreathCount::Silent, QObject *parent = nullptr);
    ~Narrator() override;

    /// What is being said, heard or not.
    const std::optional<Phrase> &saying() const { return m_saying; }

Q_SIGNALS:
    void sayingChanged();

private:
    void follow();
    void jump();
    void onCue(const Cue &cue);
    void keepUp();
    void makeNarration();
    void expectAhead(Milliseconds now);
    void goOn(Milliseconds now);
    void breakOff(Milliseconds now);
    void finish(Milliseconds now);
    void say(const Phrase &phrase);
    void setSaying(std::optional<Phrase> phrase);

    SessionPlayer &m_player;
    Voice &m_voice;
    const Verbosity m_verbosity;
    const BreathCount m_breath;
    NarrationReader m_reader;
    std::optional<Timeline> m_timeline; ///< of which the narration was made
    bool m_isOutdated = false;          ///< more is known of the voice than when it was
    Milliseconds m_madeAt{0};           ///< active time
    std::optional<Phrase> m_saying;
    std::optional<Phrase> m_cut; ///< by a pause
    bool m_isOver = false;       ///< the session
    QTimer m_farewell;           ///< until the last phrase, after it
};

} // namespace hipwise
