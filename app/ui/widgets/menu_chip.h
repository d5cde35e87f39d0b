#pragma once

#include "ui/widgets/chip.h"

#include <QStringList>

#include <vector>

namespace hipwise {

class ChoiceList;

/// A chip that opens a list to choose from, and then shows what has been chosen. The first choice
/// is not to choose.
class MenuChip : public Chip
{
    Q_OBJECT

public:
    enum class Kind {
        One,  ///< one choice takes the place of another
        Many, ///< each is chosen by itself
    };

    /// \a nothing is the text while nothing is chosen: "Any length".
    MenuChip(Kind kind, const QString &nothing, const QString &iconName = {},
             QWidget *parent = nullptr);

    /// Numbered from 0.
    void addChoice(const QString &text);
    /// In the place of all there were; nothing of them is chosen.
    void setChoices(const QStringList &texts);
    /// What the chip says when more than one is chosen, with %1 for how many: "%1 things".
    void setManyText(const QString &text) { m_manyText = text; }

    /// In rising order.
    const std::vector<int> &chosen() const { return m_chosen; }
    void setChosen(std::vector<int> chosen);

Q_SIGNALS:
    void chosenChanged();

protected:
    void nextCheckState() override {} // it is checked when something is chosen

private:
    void open();
    void pick(int row);
    void showChosen();

    Kind m_kind;
    QString m_nothing;
    QString m_manyText;
    QStringList m_choices;
    std::vector<int> m_chosen;
    ChoiceList *m_list = nullptr; ///< made when first opened
};

} // namespace hipwise
