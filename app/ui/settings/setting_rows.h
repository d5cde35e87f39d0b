#pragma once

#include "ui/settings/settings.h"
#include "ui/widgets/chip.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace hipwise {

/// A part of the settings page: a heading, then sentences, each with a row of choices below it.
class SettingRows : public QWidget
{
    Q_OBJECT

public:
    /// What a choice does to the settings.
    using Change = std::function<void(Settings &)>;

    explicit SettingRows(const QString &heading, QWidget *parent = nullptr);

    /// Shows what is chosen.
    virtual void setSettings(const Settings &settings);

Q_SIGNALS:
    void chosen(const hipwise::SettingRows::Change &change);

protected:
    using IsChosen = std::function<bool(const Settings &)>;

    /// A sentence with a row below, for choices.
    QWidget *addRow(const QString &sentence);
    /// Of a row, one is chosen.
    void addChoice(QWidget &row, const QString &text, const QString &name, const IsChosen &isChosen,
                   const Change &change);
    /// Is on or off by itself.
    void addSwitch(QWidget &row, const QString &text, const QString &name, const IsChosen &isChosen,
                   const std::function<void(Settings &, bool)> &change);

    /// A choice of what \a member is.
    template<typename Value>
    void addChoice(QWidget &row, const QString &text, const QString &name, Value Settings::*member,
                   const Value &value)
    {
        addChoice(
            row, text, name,
            [member, value](const Settings &settings) { return settings.*member == value; },
            [member, value](Settings &settings) { settings.*member = value; });
    }

    QVBoxLayout &column();

private:
    std::vector<std::pair<Chip *, IsChosen>> m_chips;
};

} // namespace hipwise
