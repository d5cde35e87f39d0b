#include "ui/library/filter_bar.h"

#include "ui/library/filter_words.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/text_link.h"

#include <QVBoxLayout>

#include <array>

namespace hipwise {

namespace {

constexpr int chipGap = 10;

constexpr std::array<int, 4> lengths{3, 5, 10, 15}; ///< in minutes

constexpr std::array<Equipment, 10> allThings{
    Equipment::Mat,   Equipment::Bed,   Equipment::Chair,  Equipment::Wall, Equipment::Counter,
    Equipment::Strap, Equipment::Towel, Equipment::Pillow, Equipment::Ball, Equipment::Step};

/// The one choice of a list, as the enumerator of that number.
template<typename Enum>
std::optional<Enum> theOne(const std::vector<int> &chosen)
{
    return chosen.empty() ? std::nullopt : std::optional(static_cast<Enum>(chosen.front()));
}

/// It says whether anything is chosen behind it; a click only folds.
class FoldChip : public Chip
{
public:
    using Chip::Chip;

protected:
    void nextCheckState() override {}
};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(chipGap);
    layout->addWidget(makePositions());
    m_choices = makeChoices();
    m_choices->hide();
    layout->addWidget(m_choices);
}

QWidget *FilterBar::makePositions()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(chipGap, chipGap));
    addPosition(*row, tr("All"), {}, std::nullopt);
    addPosition(*row, tr("Lying"), iconFor(Position::Lying), PositionGroup::Lying);
    addPosition(*row, tr("Standing"), iconFor(Position::Standing), PositionGroup::Standing);
    addPosition(*row, tr("Seated"), iconFor(Position::Seated), PositionGroup::Seated);
    addPosition(*row, tr("Floor"), iconFor(Position::FloorSitting), PositionGroup::Floor);

    m_more = new FoldChip(tr("Filters"), QStringLiteral("filter"));
    m_more->setObjectName(QStringLiteral("filtersButton"));
    m_more->setTrailingIcon(QStringLiteral("chevron-down"));
    connect(m_more, &Chip::clicked, this, [this] { unfold(m_choices->isHidden()); });
    row->layout()->addWidget(m_more);
    return row;
}

QWidget *FilterBar::makeChoices()
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("moreFilters"));
    row->setLayout(new FlowLayout(chipGap, chipGap));
    addSwitch(*row, tr("Favourites"), QStringLiteral("heart"), QStringLiteral("filterFavourites"),
              &LibraryFilter::isFavourite);
    addSwitch(*row, tr("Done lately"), QStringLiteral("check"), QStringLiteral("filterDone"),
              &LibraryFilter::isDone);
    addAims(*row);
    addLengths(*row);
    addAreas(*row);
    addLevels(*row);
    addThings(*row);
    addSwitch(*row, tr("No floor"), {}, QStringLiteral("filterNoFloor"),
              &LibraryFilter::isOffFloor);
    addSwitch(*row, tr("Chair only"), {}, QStringLiteral("filterChairOnly"),
              &LibraryFilter::isChairOnly);
    addOrders(*row);
    m_clear = new TextLink(tr("Clear filters"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->hide();
    connect(m_clear, &TextLink::clicked, this, [this] {
        reset();
        m_more->setFocus(Qt::OtherFocusReason);
    });
    row->layout()->addWidget(m_clear);
    return row;
}

void FilterBar::addPosition(QWidget &row, const QString &text, const QString &iconName,
                            std::optional<PositionGroup> group)
{
    auto *chip = new Chip(text, iconName);
    chip->setAutoExclusive(true);
    chip->setObjectName(QStringLiteral("filter") + text);
    chip->setChecked(!group);
    connect(chip, &Chip::toggled, this, [this, group](bool isChosen) {
        if (!isChosen)
            return;
        m_filter.group = group;
        tell();
    });
    row.layout()->addWidget(chip);
    m_positions.emplace_back(chip, group);
}

void FilterBar::addSwitch(QWidget &row, const QString &text, const QString &iconName,
                          const QString &name, bool LibraryFilter::*part)
{
    auto *chip = new Chip(text, iconName);
    chip->setObjectName(name);
    connect(chip, &Chip::toggled, this, [this, part](bool isChosen) {
        m_filter.*part = isChosen;
        tell();
    });
    row.layout()->addWidget(chip);
    m_switches.push_back(chip);
}

void FilterBar::addMenu(QWidget &row, MenuChip *chip, const QString &name,
                        const std::function<void(const std::vector<int> &)> &choose)
{
    chip->setObjectName(name);
    connect(chip, &MenuChip::chosenChanged, this, [this, chip, choose] {
        choose(chip->chosen());
        tell();
    });
    row.layout()->addWidget(chip);
    m_menus.push_back(chip);
}

void FilterBar::addAims(QWidget &row)
{
    auto *chip = new MenuChip(MenuChip::Kind::One, tr("What for"), QStringLiteral("target"));
    for (std::size_t i = 0; i < aimCount; ++i)
        chip->addChoice(aimName(static_cast<Aim>(i)));
    addMenu(row, chip, QStringLiteral("aimChip"),
            [this](const std::vector<int> &chosen) { m_filter.aim = theOne<Aim>(chosen); });
}

void FilterBar::addLengths(QWidget &row)
{
    auto *chip = new MenuChip(MenuChip::Kind::One, tr("Any length"), QStringLiteral("clock"));
    for (const int minutes : lengths)
        chip->addChoice(tr("Up to %1 min").arg(minutes));
    addMenu(row, chip, QStringLiteral("lengthChip"), [this](const std::vector<int> &chosen) {
        m_filter.longest.reset();
        if (!chosen.empty())
            m_filter.longest =
                std::chrono::minutes(lengths.at(static_cast<std::size_t>(chosen.front())));
    });
}

void FilterBar::addAreas(QWidget &row)
{
    auto *chip = new MenuChip(MenuChip::Kind::One, tr("Any area"), QStringLiteral("drop"));
    for (std::size_t i = 0; i < bodyAreaCount; ++i)
        chip->addChoice(areaName(static_cast<BodyArea>(i)));
    addMenu(row, chip, QStringLiteral("areaChip"),
            [this](const std::vector<int> &chosen) { m_filter.area = theOne<BodyArea>(chosen); });
}

void FilterBar::addLevels(QWidget &row)
{
    auto *chip = new MenuChip(MenuChip::Kind::One, tr("Any level"), QStringLiteral("level-2"));
    for (const Level level : {Level::Beginner, Level::Intermediate, Level::Advanced})
        chip->addChoice(levelName(level));
    addMenu(row, chip, QStringLiteral("levelChip"),
            [this](const std::vector<int> &chosen) { m_filter.level = theOne<Level>(chosen); });
}

void FilterBar::addThings(QWidget &row)
{
    auto *chip = new MenuChip(MenuChip::Kind::Many, tr("What you have"), QStringLiteral("need"));
    chip->setManyText(tr("You have %1 things"));
    for (const Equipment thing : allThings)
        chip->addChoice(thingName(thing));
    addMenu(row, chip, QStringLiteral("thingsChip"), [this](const std::vector<int> &chosen) {
        m_filter.have.reset();
        if (chosen.empty())
            return;
        m_filter.have.emplace();
        for (const int number : chosen)
            m_filter.have->set(
                static_cast<std::size_t>(allThings.at(static_cast<std::size_t>(number))));
    });
}

void FilterBar::addOrders(QWidget &row)
{
    auto *chip = new MenuChip(MenuChip::Kind::One, tr("Suggested first"), QStringLiteral("sort"));
    chip->addChoice(tr("By title"));
    chip->addChoice(tr("Shortest first"));
    chip->addChoice(tr("Gentlest first"));
    chip->addChoice(tr("Last done first"));
    m_order = chip;
    addMenu(row, chip, QStringLiteral("orderChip"), [this](const std::vector<int> &chosen) {
        m_filter.order = chosen.empty() ? LibraryOrder::Suggested
                                        : static_cast<LibraryOrder>(chosen.front() + 1);
    });
}

void FilterBar::unfold(bool isOpen)
{
    m_choices->setVisible(isOpen);
    m_more->setTrailingIcon(isOpen ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    m_more->setAccessibleDescription(isOpen ? tr("Hides the filters") : tr("Shows the filters"));
}

void FilterBar::tell()
{
    if (m_isResetting)
        return;
    const int count = choiceCount(m_filter);
    m_more->setChipText(count == 0 ? tr("Filters") : tr("Filters: %1").arg(count));
    m_more->setChecked(count > 0);
    m_clear->setVisible(count > 0);
    Q_EMIT changed();
}

void FilterBar::reset()
{
    m_isResetting = true;
    m_positions.front().first->setChecked(true);
    for (Chip *chip : m_switches)
        chip->setChecked(false);
    for (MenuChip *chip : m_menus) {
        if (chip != m_order)
            chip->setChosen({});
    }
    m_isResetting = false;
    tell();
}

} // namespace hipwise
