#pragma once

#include "ui/settings/setting_rows.h"

namespace hipwise {

class Button;

/// What Hipwise does while nobody looks at it: nothing, unless it is asked for here.
class DesktopSection : public SettingRows
{
    Q_OBJECT

public:
    explicit DesktopSection(QWidget *parent = nullptr);

    void setSettings(const Settings &settings) override;
    /// Whether this desktop has a panel for icons; without one there is nothing to choose.
    void setHasPanel(bool hasPanel);

Q_SIGNALS:
    void exampleRequested();

private:
    void addPause();
    void addReminders();
    void addPanel();

    Button *m_example;
    QWidget *m_days;
    QWidget *m_panel;
};

} // namespace hipwise
