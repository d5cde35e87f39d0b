#include "ui/library/library_page.h"

#include "ui/library/card_view.h"
#include "ui/library/library_model.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
/// A card's cell brings half a gap of its own on every side.
constexpr int halfGap = 12;
/// The width that title, count and search need beside each other.
constexpr int oneLine = 600;

} // namespace

LibraryPage::LibraryPage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_cards(new CardView(figures))
    , m_count(new Label(TextRole::Body, &Tokens::ink2))
    , m_search(new SearchField(tr("Search routines and steps")))
    , m_content(new QStackedWidget)
{
    m_cards->setModel(m_model);
    m_content->addWidget(m_cards);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageEdge - halfGap, 28, pageEdge - halfGap - 12, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addSpacing(20);
    layout->addWidget(makeFilters());
    layout->addSpacing(12);
    layout->addWidget(m_content, 1);

    connect(m_search, &SearchField::textChanged, this, &LibraryPage::applyFilter);
    connect(m_cards, &CardView::opened, this, &LibraryPage::open);
    connect(m_cards, &CardView::startRequested, this, &LibraryPage::start);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *LibraryPage::makeHeader()
{
    auto *header = new QWidget;
    auto *words = new QHBoxLayout;
    words->setSpacing(24);
    words->addWidget(new Label(tr("Library"), TextRole::TitleL));
    words->addWidget(m_count, 1, Qt::AlignLeft | Qt::AlignVCenter);
    m_header = new QHBoxLayout(header);
    m_header->setContentsMargins(halfGap, 0, halfGap + 12, 0);
    m_header->setSpacing(12);
    m_header->addLayout(words, 1);
    m_header->addWidget(m_search);
    return header;
}

QWidget *LibraryPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *layout = new FlowLayout(10, 10, filters);
    layout->setContentsMargins(halfGap, 0, halfGap, 0);
    addChip(*layout, tr("All"), {}, std::nullopt);
    addChip(*layout, tr("Lying"), iconFor(Position::Lying), PositionGroup::Lying);
    addChip(*layout, tr("Standing"), iconFor(Position::Standing), PositionGroup::Standing);
    addChip(*layout, tr("Seated"), iconFor(Position::Seated), PositionGroup::Seated);
    addChip(*layout, tr("Floor"), iconFor(Position::FloorSitting), PositionGroup::Floor);
    return filters;
}

QWidget *LibraryPage::makeNothing()
{
    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->setContentsMargins(halfGap, 48, 0, 0);
    nothingLayout->addWidget(new Prose(tr("Nothing fits that."), TextRole::TitleM));
    nothingLayout->addWidget(new Prose(tr("Try another word, or look at all routines."),
                                       TextRole::BodyL, &Tokens::ink2));
    auto *all = new Button(Button::Kind::Secondary, tr("Show all"));
    all->setObjectName(QStringLiteral("showAllButton"));
    connect(all, &Button::clicked, this, &LibraryPage::resetFilter);
    nothingLayout->addSpacing(16);
    nothingLayout->addWidget(all, 0, Qt::AlignLeft);
    nothingLayout->addStretch();
    return nothing;
}

void LibraryPage::addChip(QLayout &row, const QString &text, const QString &iconName,
                          std::optional<PositionGroup> group)
{
    auto *chip = new Chip(text, iconName);
    chip->setAutoExclusive(true);
    chip->setObjectName(QStringLiteral("filter") + text);
    chip->setChecked(!group);
    connect(chip, &Chip::toggled, this, &LibraryPage::applyFilter);
    row.addWidget(chip);
    m_chips.emplace_back(chip, group);
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= oneLine * textScale();
    m_header->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// The card the keyboard is on stays, wherever it comes to be.
void LibraryPage::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    const QString current = m_cards->currentIndex().data().toString();
    m_model->setCatalog(std::move(catalog));
    applyFilter();
    for (int row = 0; row < m_model->rowCount() && !current.isEmpty(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data().toString() == current)
            return m_cards->setCurrentIndex(index);
    }
}

void LibraryPage::applyFilter()
{
    m_filter.text = m_search->text().toStdString();
    for (const auto &[chip, group] : m_chips) {
        if (chip->isChecked())
            m_filter.group = group;
    }
    m_model->setFilter(m_filter);
    const int count = m_model->routineCount();
    m_count->setText(count == 1 ? tr("1 routine") : tr("%1 routines").arg(count));
    const bool isNothing = m_model->rowCount() == 0;
    if (isNothing && !m_nothing) {
        m_nothing = makeNothing();
        m_content->addWidget(m_nothing);
    }
    m_content->setCurrentIndex(isNothing ? 1 : 0);
}

void LibraryPage::resetFilter()
{
    m_chips.front().first->setChecked(true);
    m_search->clear();
    m_cards->setFocus();
}

void LibraryPage::open(const QModelIndex &index)
{
    if (const CatalogRoutine *routine = m_model->routineAt(index))
        Q_EMIT routineOpened(toQString(routine->content.routine.id));
    else if (const BrokenFile *file = m_model->brokenFileAt(index))
        Q_EMIT brokenFileOpened(*file);
}

void LibraryPage::start(const QModelIndex &index)
{
    if (const CatalogRoutine *routine = m_model->routineAt(index))
        Q_EMIT startRequested(toQString(routine->content.routine.id));
    else
        open(index);
}

} // namespace hipwise
