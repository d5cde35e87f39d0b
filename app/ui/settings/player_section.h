#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace hipwise {

class Chip;

/// How a session is shown: near or far, upright or as the head lies, and with light at each change.
class PlayerSection : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerSection(QWidget *parent = nullptr);

    void setSettings(const Settings &settings);

Q_SIGNALS:
    void farChosen(bool isFar);
    void turnChosen(hipwise::QuarterTurn turn);
    void flashChosen(bool isFlashing);
    void firstTimeChosen(bool isWaiting);

private:
    QWidget *addRow(const QString &sentence);

    std::vector<std::pair<Chip *, bool>> m_distances;
    std::vector<std::pair<Chip *, QuarterTurn>> m_turns;
    std::vector<std::pair<Chip *, bool>> m_flashes;
    std::vector<std::pair<Chip *, bool>> m_firstTimes;
};

} // namespace hipwise
