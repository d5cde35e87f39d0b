#include "ui/widgets/menu_chip.h"

#include "ui/widgets/choice_list.h"

#include <algorithm>

namespace hipwise {

MenuChip::MenuChip(Kind kind, const QString &nothing, const QString &iconName, QWidget *parent)
    : Chip(nothing, iconName, parent)
    , m_kind(kind)
    , m_nothing(nothing)
{
    setTrailingIcon(QStringLiteral("chevron-down"));
    setAccessibleDescription(tr("Opens a list"));
    connect(this, &Chip::clicked, this, &MenuChip::open);
}

void MenuChip::addChoice(const QString &text)
{
    m_choices.append(text);
}

void MenuChip::setChoices(const QStringList &texts)
{
    if (texts == m_choices)
        return;
    if (m_list) {
        m_list->close();
        m_list->deleteLater();
        m_list = nullptr;
    }
    setChosen({});
    m_choices = texts;
}

void MenuChip::setChosen(std::vector<int> chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    showChosen();
    Q_EMIT chosenChanged();
}

void MenuChip::open()
{
    if (!m_list) {
        m_list = new ChoiceList(*this);
        m_list->setObjectName(objectName() + QStringLiteral("List"));
        m_list->addChoice(m_nothing, false);
        for (const QString &choice : m_choices)
            m_list->addChoice(choice, false);
        connect(m_list, &ChoiceList::picked, this, &MenuChip::pick);
    }
    showChosen();
    m_list->open();
}

void MenuChip::pick(int row)
{
    const int choice = row - 1;
    if (choice < 0) {
        m_list->close();
        return setChosen({});
    }
    if (m_kind == Kind::One) {
        m_list->close();
        return setChosen({choice});
    }
    std::vector<int> chosen = m_chosen;
    const auto place = std::ranges::lower_bound(chosen, choice);
    if (place != chosen.end() && *place == choice)
        chosen.erase(place);
    else
        chosen.insert(place, choice);
    setChosen(std::move(chosen));
}

void MenuChip::showChosen()
{
    const auto count = static_cast<int>(m_chosen.size());
    setChecked(count > 0);
    setChipText(count == 0   ? m_nothing
                : count == 1 ? m_choices.at(m_chosen.front())
                             : m_manyText.arg(count));
    if (!m_list)
        return;
    m_list->setChosen(0, count == 0);
    for (int i = 0; i < m_choices.size(); ++i)
        m_list->setChosen(i + 1, std::ranges::count(m_chosen, i) > 0);
}

} // namespace hipwise
