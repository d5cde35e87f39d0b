#pragma once

#include "ui/player/player_view.h"
#include "ui/widgets/panel.h"

class QBoxLayout;

namespace hipwise {

class Button;
class VolumeSlider;

/// The buttons along the bottom of the player.
class PlayerBar : public Panel
{
    Q_OBJECT

public:
    explicit PlayerBar(QWidget *parent = nullptr);

    void setView(const PlayerView &view, bool isPaused);
    void setSound(double volume, bool isMuted);
    void setVoice(double volume, bool isMuted);
    /// Closer together in a narrow window.
    void setNarrow(bool isNarrow);
    void setFullScreen(bool isFullScreen);

    /// It makes do with the width it gets, and must not ask for more.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();
    void pauseRequested(); ///< or resume
    void skipRequested();
    void timeRequested(int seconds);
    void volumeChanged(double volume);
    void muteRequested();
    void voiceVolumeChanged(double volume);
    void voiceMuteRequested();
    void farRequested();
    void fullScreenRequested();
    void hurtsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addControls();
    void fit();
    void giveWay(int level);

    QBoxLayout *m_rows;
    QBoxLayout *m_controls; ///< all but Something hurts
    Button *m_back;
    Button *m_pause;
    Button *m_skip;
    Button *m_less;
    Button *m_more;
    Button *m_mute;
    VolumeSlider *m_volume;
    Button *m_voiceMute;
    VolumeSlider *m_voiceVolume;
    Button *m_far;
    Button *m_fullScreen;
    Button *m_hurts;
    bool m_isFitting = false;
};

} // namespace hipwise
