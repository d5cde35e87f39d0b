#include "ui/settings/desktop_section.h"

#include "ui/settings/chip_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace hipwise {

DesktopSection::DesktopSection(QWidget *parent)
    : SettingRows(tr("While you are away"), parent)
    , m_example(new Button(Button::Kind::Secondary, tr("Show one"), QStringLiteral("info")))
    , m_days(nullptr)
    , m_panel(new QWidget)
{
    m_example->setObjectName(QStringLiteral("showNoticeButton"));
    connect(m_example, &Button::clicked, this, &DesktopSection::exampleRequested);
    addPause();
    addReminders();
    addPanel();
    setHasPanel(false);
}

void DesktopSection::addPause()
{
    QWidget *row = addRow(tr("After ten minutes of pause a notice can call the session to mind."));
    addChoice(*row, tr("No notice"), QStringLiteral("pause-silent"), &Settings::tellsOfPause,
              false);
    addChoice(*row, tr("Notice after a long pause"), QStringLiteral("pause-told"),
              &Settings::tellsOfPause, true);
    row->layout()->addWidget(m_example);
}

void DesktopSection::addReminders()
{
    QWidget *hours = addRow(tr("A reminder comes once a day at most, only while Hipwise runs, and "
                               "not on a day with a session."));
    const auto add = [&](const QString &text, const QString &name, std::optional<int> hour) {
        addChoice(
            *hours, text, name,
            [hour](const Settings &settings) { return settings.reminders.hour == hour; },
            [hour](Settings &settings) { settings.reminders.hour = hour; });
    };
    add(tr("No reminder"), QStringLiteral("reminder-none"), {});
    for (const int hour : {8, 12, 17, 20})
        add(QLocale().toString(QTime(hour, 0), QLocale::ShortFormat),
            QStringLiteral("reminder-%1").arg(hour), hour);

    m_days = new QWidget;
    auto *days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(8);
    days->addWidget(new Prose(tr("Days without a reminder:"), TextRole::Small, &Tokens::ink2));
    QWidget *row = makeChipRow();
    days->addWidget(row);
    column().addWidget(m_days);
    for (std::size_t day = 0; day < Reminders().quietDays.size(); ++day) {
        const auto number = static_cast<int>(day) + 1;
        addSwitch(
            *row, QLocale().dayName(number, QLocale::ShortFormat),
            QStringLiteral("quiet-%1").arg(number),
            [day](const Settings &settings) { return settings.reminders.quietDays.at(day); },
            [day](Settings &settings, bool isQuiet) {
                settings.reminders.quietDays.at(day) = isQuiet;
            });
    }
}

void DesktopSection::addPanel()
{
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Prose(tr("With an icon in the panel Hipwise runs on when you close its "
                                   "window. Quit in its menu ends it."),
                                TextRole::Small, &Tokens::ink2));
    QWidget *row = makeChipRow();
    layout->addWidget(row);
    column().addWidget(m_panel);
    addChoice(*row, tr("No icon"), QStringLiteral("icon-none"), &Settings::hasPanelIcon, false);
    addChoice(*row, tr("Icon in the panel"), QStringLiteral("icon-shown"), &Settings::hasPanelIcon,
              true);
}

void DesktopSection::setHasPanel(bool hasPanel)
{
    m_panel->setVisible(hasPanel);
}

void DesktopSection::setSettings(const Settings &settings)
{
    SettingRows::setSettings(settings);
    m_days->setVisible(settings.reminders.hour.has_value());
}

} // namespace hipwise
