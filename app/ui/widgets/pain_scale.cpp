#include "ui/widgets/pain_scale.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int worst = 10;

} // namespace

PainScale::PainScale(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(5, 6, this);
    auto *group = new QButtonGroup(this);
    for (int pain = 0; pain <= worst; ++pain) {
        auto *chip = new Chip(QString::number(pain));
        chip->setObjectName(QStringLiteral("pain%1").arg(pain));
        chip->setAccessibleName(tr("Pain %1 of 10").arg(pain));
        group->addButton(chip);
        connect(chip, &Chip::clicked, this, [this, pain] { Q_EMIT chosen(pain); });
        row->addWidget(chip);
        m_chips.push_back(chip);
    }
    setFocusProxy(m_chips.front());
}

std::optional<int> PainScale::value() const
{
    const auto found = std::ranges::find_if(m_chips, &Chip::isChecked);
    return found == m_chips.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_chips.begin()));
}

void PainScale::clear()
{
    auto *group = m_chips.front()->group();
    group->setExclusive(false); // an exclusive group keeps one checked
    for (Chip *chip : m_chips)
        chip->setChecked(false);
    group->setExclusive(true);
}

void PainScale::choose(int pain)
{
    m_chips.at(static_cast<std::size_t>(pain))->click();
}

} // namespace hipwise
