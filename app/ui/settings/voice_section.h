#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace hipwise {

class Button;
class Chip;

/// How much the voice says and how fast, with an example to hear.
class VoiceSection : public QWidget
{
    Q_OBJECT

public:
    explicit VoiceSection(QWidget *parent = nullptr);

    void setSettings(const Settings &settings);

Q_SIGNALS:
    void verbosityChosen(hipwise::Verbosity verbosity);
    void rateChosen(double rate);
    void othersChosen(bool areQuieted);
    void exampleRequested();

private:
    QWidget *makeVerbosities();
    QWidget *makeRates();
    QWidget *makeOthers();

    std::vector<std::pair<Chip *, Verbosity>> m_verbosities;
    std::vector<std::pair<Chip *, double>> m_rates;
    std::vector<std::pair<Chip *, bool>> m_others;
    Button *m_example;
};

} // namespace hipwise
