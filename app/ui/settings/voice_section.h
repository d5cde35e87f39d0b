#pragma once

#include "ui/settings/setting_rows.h"

#include <QStringList>

namespace hipwise {

class Button;
class MenuChip;
class Prose;

/// How much the voice says, how fast, and whose it is, with an example to hear.
class VoiceSection : public SettingRows
{
    Q_OBJECT

public:
    explicit VoiceSection(QWidget *parent = nullptr);

    void setSettings(const Settings &settings) override;
    /// Those to choose from, as the engine names them.
    void setVoices(const QStringList &voices);

Q_SIGNALS:
    void exampleRequested();

private:
    void addVerbosities();
    void addRates();
    void addVoices();
    void addBreaths();
    void addOthers();
    void chooseVoice();
    void showVoice();

    Button *m_example;
    MenuChip *m_voice;
    Prose *m_gone; ///< says that the one that was chosen is not there
    QStringList m_voices;
    QString m_name; ///< of the one that was chosen
};

} // namespace hipwise
