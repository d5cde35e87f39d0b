#include "ui/player/player_bar.h"

#include "ui/player/volume_slider.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace hipwise {

namespace {

/// At the last level only what nobody can do without is left.
constexpr int lastLevel = 7;

/// Of a button that shows an icon only.
void describe(Button &button, const QString &what)
{
    button.setText(what);
    button.setAccessibleName(what);
    button.setToolTip(what);
}

} // namespace

PlayerBar::PlayerBar(QWidget *parent)
    : Panel(Kind::Bar, parent)
    , m_rows(new QHBoxLayout(this))
    , m_controls(new QHBoxLayout)
    , m_back(new Button(Button::Kind::Secondary, tr("Back"), QStringLiteral("back")))
    , m_pause(new Button(Button::Kind::Primary, tr("Pause"), QStringLiteral("pause")))
    , m_skip(new Button(Button::Kind::Secondary, tr("Skip"), QStringLiteral("skip")))
    , m_less(new Button(Button::Kind::Secondary, tr("−10 s")))
    , m_more(new Button(Button::Kind::Secondary, tr("+10 s")))
    , m_mute(new Button(Button::Kind::Quiet, tr("Mute"), QStringLiteral("sound")))
    , m_volume(new VolumeSlider(tr("Volume of the tones")))
    , m_voiceMute(new Button(Button::Kind::Quiet, tr("Mute"), QStringLiteral("voice")))
    , m_voiceVolume(new VolumeSlider(tr("Volume of the voice")))
    , m_far(new Button(Button::Kind::Quiet, tr("Far view"), QStringLiteral("far")))
    , m_fullScreen(new Button(Button::Kind::Quiet, tr("Full screen"), QStringLiteral("fullscreen")))
    , m_hurts(
          new Button(Button::Kind::Danger, tr("Something hurts"), QStringLiteral("stop-octagon")))
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    m_skip->setObjectName(QStringLiteral("skipButton"));
    m_less->setObjectName(QStringLiteral("lessButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_mute->setObjectName(QStringLiteral("muteButton"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_voiceMute->setObjectName(QStringLiteral("voiceMuteButton"));
    m_voiceVolume->setObjectName(QStringLiteral("voiceVolume"));
    m_far->setObjectName(QStringLiteral("farButton"));
    m_fullScreen->setObjectName(QStringLiteral("fullScreenButton"));
    m_hurts->setObjectName(QStringLiteral("hurtsButton"));

    m_skip->setIconBehind(true);
    m_pause->setKeyHint(tr("Space"));
    m_pause->setSizeKind(Button::Size::Large);
    m_hurts->setKeyHint(QStringLiteral("H"));
    m_hurts->setSizeKind(Button::Size::Large);
    m_mute->setIconOnly(true);
    m_voiceMute->setIconOnly(true);
    m_far->setIconOnly(true);
    m_far->setToolTip(tr("Far view (L): readable from the mat"));
    m_fullScreen->setIconOnly(true);

    m_rows->addLayout(m_controls, 1);
    addControls();
    m_rows->addWidget(m_hurts);
    // A click must not take the keyboard: Space is for the pause, wherever the mouse was last.
    for (Button *button : findChildren<Button *>())
        button->setFocusPolicy(Qt::TabFocus);

    connect(m_back, &Button::clicked, this, &PlayerBar::backRequested);
    connect(m_pause, &Button::clicked, this, &PlayerBar::pauseRequested);
    connect(m_skip, &Button::clicked, this, &PlayerBar::skipRequested);
    connect(m_less, &Button::clicked, this, [this] { Q_EMIT timeRequested(-10); });
    connect(m_more, &Button::clicked, this, [this] { Q_EMIT timeRequested(10); });
    connect(m_mute, &Button::clicked, this, &PlayerBar::muteRequested);
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT volumeChanged(value / 100.0); });
    connect(m_voiceMute, &Button::clicked, this, &PlayerBar::voiceMuteRequested);
    connect(m_voiceVolume, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT voiceVolumeChanged(value / 100.0); });
    connect(m_far, &Button::clicked, this, &PlayerBar::farRequested);
    connect(m_fullScreen, &Button::clicked, this, &PlayerBar::fullScreenRequested);
    connect(m_hurts, &Button::clicked, this, &PlayerBar::hurtsRequested);
    setNarrow(false);
}

void PlayerBar::addControls()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_pause, m_skip})
        m_controls->addWidget(widget);
    m_controls->addSpacing(4);
    m_controls->addWidget(m_less);
    m_controls->addWidget(m_more);
    m_controls->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mute, m_volume, m_voiceMute,
                                                            m_voiceVolume, m_far, m_fullScreen})
        m_controls->addWidget(widget);
}

void PlayerBar::setView(const PlayerView &view, bool isPaused)
{
    const QString text = isPaused ? tr("Resume") : tr("Pause");
    if (m_pause->text() != text) {
        m_pause->setText(text);
        m_pause->setAccessibleName(text);
        m_pause->setIconName(isPaused ? QStringLiteral("play") : QStringLiteral("pause"));
        m_pause->updateGeometry();
        fit();
    }
    m_pause->setKeyHint(view.waitsForDone && !isPaused ? tr("Esc") : tr("Space"));
    m_less->setEnabled(view.canAddTime);
    m_more->setEnabled(view.canAddTime);
}

void PlayerBar::setSound(double volume, bool isMuted)
{
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(qRound(volume * 100));
    m_mute->setIconName(isMuted || volume <= 0 ? QStringLiteral("sound-off")
                                               : QStringLiteral("sound"));
    describe(*m_mute, isMuted ? tr("Tones on") : tr("Mute the tones"));
}

void PlayerBar::setVoice(double volume, bool isMuted)
{
    const QSignalBlocker blocker(m_voiceVolume);
    m_voiceVolume->setValue(qRound(volume * 100));
    m_voiceMute->setIconName(isMuted || volume <= 0 ? QStringLiteral("voice-off")
                                                    : QStringLiteral("voice"));
    describe(*m_voiceMute, isMuted ? tr("Voice on") : tr("Mute the voice"));
}

void PlayerBar::setNarrow(bool isNarrow)
{
    const int edge = isNarrow ? 16 : 24;
    m_rows->setContentsMargins(edge, isNarrow ? 14 : 18, edge, isNarrow ? 14 : 18);
    m_rows->setSpacing(isNarrow ? 10 : 12);
    m_controls->setSpacing(10);
    fit();
}

QSize PlayerBar::minimumSizeHint() const
{
    return {0, Panel::minimumSizeHint().height()};
}

void PlayerBar::fit()
{
    if (m_isFitting)
        return; // what is shown or hidden here lays the bar out anew
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int level = 0; level <= lastLevel; ++level) {
        giveWay(level);
        m_controls->invalidate(); // it would hear of it only when the layout runs
        m_rows->invalidate();
        if (m_rows->minimumSize().width() <= width())
            break;
    }
    m_rows->activate();
}

/// In the order of the design guide. What goes keeps its key; Something hurts never goes.
void PlayerBar::giveWay(int level)
{
    m_pause->setKeyHintVisible(level < 1);
    m_hurts->setKeyHintVisible(level < 1);
    m_less->setVisible(level < 2);
    m_fullScreen->setVisible(level < 2);
    m_far->setVisible(level < 4); // the key stays
    m_volume->setVisible(level < 3);
    m_voiceVolume->setVisible(level < 3);
    m_back->setIconOnly(level >= 4);
    m_skip->setIconOnly(level >= 4);
    m_rows->setDirection(level >= 5 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_voiceMute->setVisible(level < 6); // the key and the settings stay
    m_more->setVisible(level < 7);
}

void PlayerBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fit();
}

/// Only now do the layouts count what is in them.
void PlayerBar::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    fit();
}

void PlayerBar::setFullScreen(bool isFullScreen)
{
    m_fullScreen->setIconName(isFullScreen ? QStringLiteral("fullscreen-exit")
                                           : QStringLiteral("fullscreen"));
}

} // namespace hipwise
