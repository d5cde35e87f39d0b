#pragma once

#include "figure/posture.h"
#include "model/step.h"
#include "ui/figure/figures.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace hipwise {

class AnswersSection;
class Chip;
class Demonstrator;
class DesktopSection;
class LookPreviews;
class LookTile;
class PlayerSection;
class VoiceSection;

/// How the figure looks and moves, how the window looks, and what the voice says. What is chosen is
/// seen at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// \a sample is the step whose figure is shown. \a figures outlives this.
    SettingsPage(Figures &figures, const Step &sample, const std::vector<Posture> &postures,
                 QWidget *parent = nullptr);

    void setSettings(const Settings &settings);
    /// Whether there are answers of the screening.
    void setAnswersKept(bool areKept);
    /// Those that can speak here.
    void setVoices(const QStringList &voices);
    /// Whether this desktop has a panel for icons.
    void setHasPanel(bool hasPanel);

Q_SIGNALS:
    /// What is shown here has been changed; the rest is as setSettings() had it.
    void changed(const hipwise::Settings &settings);
    void voiceExampleRequested();
    void noticeExampleRequested();
    void askAgainRequested();
    void deleteAnswersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Change = std::function<void(Settings &)>;

    QWidget *makeChoices();
    QWidget *makeSection(QVBoxLayout &layout, const QString &heading, const QString &sentence);
    void addPeople(QVBoxLayout &layout);
    void addBuilds(QVBoxLayout &layout);
    void addMotion(QVBoxLayout &layout);
    void addAppearance(QVBoxLayout &layout);
    Chip *addChip(QWidget &row, const QString &text, const QString &name, const Change &change);
    LookTile *addTile(QWidget &row, const QString &text, const QString &name, const Change &change);
    std::function<void(bool)> chosenBy(const Change &change);
    void choose(const Change &change);
    void showPictures();

    Figures &m_figures;
    Settings m_settings;
    LookPreviews *m_previews;
    Demonstrator *m_figure;
    PlayerSection *m_player;
    VoiceSection *m_voice;
    DesktopSection *m_desktop;
    AnswersSection *m_answers;
    QBoxLayout *m_lower = nullptr; ///< build, and beside it the rest where there is room
    std::vector<std::pair<LookTile *, std::string>> m_people; ///< with their themes
    std::vector<std::pair<LookTile *, bool>> m_builds;
    std::vector<std::pair<Chip *, MotionChoice>> m_motions;
    std::vector<std::pair<Chip *, Appearance>> m_appearances;
};

} // namespace hipwise
