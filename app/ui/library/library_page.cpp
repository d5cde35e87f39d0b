#include "ui/library/library_page.h"

#include "ui/history/history_notice.h"
#include "ui/history/resume_strip.h"
#include "ui/library/card_view.h"
#include "ui/library/filter_bar.h"
#include "ui/library/library_model.h"
#include "ui/library/word_notice.h"
#include "ui/programme/programme_list.h"
#include "ui/programme/today_strip.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"
#include "ui/widgets/search_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
/// A card's cell brings half a gap of its own on every side.
constexpr int halfGap = 12;
/// What is kept for the cards, with the gaps around.
constexpr int cardRoom = 240;
constexpr int gapRoom = 60; ///< the gaps alone
/// The width that title, counts and search need beside each other.
constexpr int oneLine = 900;

} // namespace

LibraryPage::LibraryPage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_cards(new CardView(figures))
    , m_routines(makeShownChip(QStringLiteral("routinesChip")))
    , m_steps(makeShownChip(QStringLiteral("stepsChip")))
    , m_programmes(makeShownChip(QStringLiteral("programmesChip")))
    , m_search(new SearchField(tr("Search routines and steps")))
    , m_filters(new FilterBar)
    , m_filterArea(new QScrollArea)
    , m_notice(new WordNotice)
    , m_resume(new ResumeStrip)
    , m_historyNotice(new HistoryNotice)
    , m_today(new TodayStrip)
    , m_programmeList(new ProgrammeList(figures))
    , m_content(new QStackedWidget)
{
    m_cards->setModel(m_model);
    m_content->addWidget(m_cards);
    m_content->addWidget(m_programmeList);
    m_content->setMinimumHeight(1); // the filters see to the room
    m_routines->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageEdge - halfGap, 28, pageEdge - halfGap - 12, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addSpacing(14);
    layout->addWidget(makeFilters());
    layout->addSpacing(6);
    layout->addWidget(m_content, 1);

    connect(m_search, &SearchField::textChanged, this, &LibraryPage::applyFilter);
    connect(m_filters, &FilterBar::changed, this, &LibraryPage::applyFilter);
    for (Chip *chip : {m_routines, m_steps, m_programmes}) {
        connect(chip, &Chip::toggled, this, [this, chip](bool isChosen) {
            if (isChosen)
                choose(chip);
        });
    }
    connect(m_programmeList, &ProgrammeList::opened, this, &LibraryPage::programmeOpened);
    connect(m_today, &TodayStrip::programmeRequested, this, &LibraryPage::programmeOpened);
    connect(m_today, &TodayStrip::startRequested, this, &LibraryPage::startRequested);
    connect(m_resume, &ResumeStrip::resumeRequested, this, &LibraryPage::resumeRequested);
    connect(m_resume, &ResumeStrip::declined, this, &LibraryPage::resumeDeclined);
    connect(m_cards, &CardView::opened, this, &LibraryPage::open);
    connect(m_cards, &CardView::startRequested, this, &LibraryPage::start);
    connect(m_cards, &CardView::favouriteToggled, this, &LibraryPage::toggleFavourite);
    connect(m_notice, &WordNotice::topicRequested, this, &LibraryPage::topicRequested);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

Chip *LibraryPage::makeShownChip(const QString &name)
{
    auto *chip = new Chip(QString());
    chip->setObjectName(name);
    chip->setAutoExclusive(true);
    return chip;
}

QWidget *LibraryPage::makeHeader()
{
    auto *header = new QWidget;
    auto *words = new QWidget;
    words->setLayout(new FlowLayout(10, 10));
    auto *title = new Label(tr("Library"), TextRole::TitleL);
    title->setContentsMargins(0, 0, 14, 0);
    words->layout()->addWidget(title);
    words->layout()->addWidget(m_routines);
    words->layout()->addWidget(m_steps);
    words->layout()->addWidget(m_programmes);
    m_header = new QHBoxLayout(header);
    m_header->setContentsMargins(halfGap, 0, halfGap + 12, 0);
    m_header->setSpacing(12);
    m_header->addWidget(words, 1);
    m_header->addWidget(m_search);
    return header;
}

/// With very large text the filters are higher than the page; then they scroll, and the caution
/// that a word needs stands above them.
QWidget *LibraryPage::makeFilters()
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(halfGap, 6, halfGap + 12, 6);
    layout->setSpacing(12);
    layout->addWidget(m_historyNotice);
    layout->addWidget(m_resume);
    layout->addWidget(m_today);
    layout->addWidget(m_notice);
    layout->addWidget(m_filters);
    makeCalm(*m_filterArea);
    m_filterArea->setWidgetResizable(true);
    m_filterArea->setFocusPolicy(Qt::NoFocus);
    m_filterArea->setWidget(inside);
    inside->setAutoFillBackground(false);
    inside->installEventFilter(this);
    return m_filterArea;
}

QWidget *LibraryPage::makeNothing()
{
    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->setContentsMargins(halfGap, 48, 0, 0);
    nothingLayout->addWidget(new Prose(tr("Nothing fits that."), TextRole::TitleM));
    nothingLayout->addWidget(new Prose(tr("Try another word, or look at all there is."),
                                       TextRole::BodyL, &Tokens::ink2));
    auto *all = new Button(Button::Kind::Secondary, tr("Show all"));
    all->setObjectName(QStringLiteral("showAllButton"));
    connect(all, &Button::clicked, this, &LibraryPage::resetFilter);
    nothingLayout->addSpacing(16);
    nothingLayout->addWidget(all, 0, Qt::AlignLeft);
    nothingLayout->addStretch();
    return nothing;
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = width() >= oneLine * textScale();
    m_header->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitFilters();
}

/// The filters ask for another height when they unfold or a chip's text changes.
bool LibraryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filterArea->widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &LibraryPage::fitFilters, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void LibraryPage::fitFilters()
{
    // The viewport has no width before it is seen, and filters of the wrong height would have the
    // first picture of the page painted twice.
    const QScrollBar *bar = m_filterArea->verticalScrollBar();
    const int width = m_filterArea->width() - (bar->isVisible() ? bar->width() : 0);
    // Less than nothing where all of it is hidden.
    const int wanted = std::max(0, m_filterArea->widget()->layout()->heightForWidth(width));
    const int header = m_header->hasHeightForWidth()
                           ? m_header->heightForWidth(this->width() - 2 * pageEdge)
                           : m_header->sizeHint().height();
    const bool isNothing = m_nothing && m_content->currentWidget() == m_nothing;
    const int others =
        header + (isNothing ? m_nothing->layout()->heightForWidth(width) + gapRoom : cardRoom);
    m_filterArea->setFixedHeight(std::min(wanted, std::max(height() - others, 60)));
}

void LibraryPage::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    const QString current = m_cards->currentIndex().data().toString();
    m_catalog = catalog;
    m_programmeList->setCatalog(*catalog);
    m_today->setFollowed(m_shelf, *catalog, m_day);
    m_model->setCatalog(std::move(catalog));
    applyFilter();
    returnTo(current);
}

/// The card the keyboard is on stays, wherever it comes to be.
void LibraryPage::returnTo(const QString &current)
{
    for (int row = 0; row < m_model->rowCount() && !current.isEmpty(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data().toString() == current)
            return m_cards->setCurrentIndex(index);
    }
}

void LibraryPage::setFlags(const std::vector<CautionFlag> &flags)
{
    m_model->setFlags(flags);
}

void LibraryPage::setPaused(std::set<std::string> ids)
{
    m_model->setPaused(std::move(ids));
}

void LibraryPage::setShelf(const PersonalShelf &shelf, CalendarDay today)
{
    m_shelf = shelf;
    m_day = today;
    if (m_catalog)
        m_today->setFollowed(m_shelf, *m_catalog, m_day);
    const QString current = m_cards->currentIndex().data().toString();
    m_model->setShelf(shelf);
    showCounts();
    returnTo(current);
}

void LibraryPage::setResume(const QString &sentence)
{
    m_resume->setOffer(sentence);
    fitFilters();
}

void LibraryPage::setHistoryNotice(const QString &sentence)
{
    m_historyNotice->setSentence(sentence);
    fitFilters();
}

/// Programmes are few, so only the search narrows them.
void LibraryPage::choose(Chip *chip)
{
    m_filters->setVisible(chip != m_programmes);
    if (chip != m_programmes)
        m_model->setShown(chip == m_steps ? LibraryModel::Shown::Steps
                                          : LibraryModel::Shown::Routines);
    applyFilter();
}

void LibraryPage::applyFilter()
{
    m_programmeList->setSearch(m_search->text());
    LibraryFilter filter = m_filters->filter();
    filter.text = m_search->text().toStdString();
    if (filter != m_model->filter()) {
        m_model->setFilter(filter);
        m_cards->scrollToTop();
    }
    if (m_catalog)
        m_notice->setWords(m_model->told(), *m_catalog);
    showCounts();
}

void LibraryPage::showCounts()
{
    const int routines = m_model->routineCount();
    const int steps = m_model->stepCount();
    m_routines->setChipText(routines == 1 ? tr("1 routine") : tr("%1 routines").arg(routines));
    m_steps->setChipText(steps == 1 ? tr("1 step") : tr("%1 steps").arg(steps));
    const int programmes = m_programmeList->shownCount();
    m_programmes->setChipText(programmes == 1 ? tr("1 programme")
                                              : tr("%1 programmes").arg(programmes));
    const bool isProgrammes = m_programmes->isChecked();
    const bool isNothing = isProgrammes ? programmes == 0 : m_model->rowCount() == 0;
    if (isNothing && !m_nothing) {
        m_nothing = makeNothing();
        m_content->addWidget(m_nothing);
    }
    if (isNothing)
        m_content->setCurrentWidget(m_nothing);
    else if (isProgrammes)
        m_content->setCurrentWidget(m_programmeList);
    else
        m_content->setCurrentWidget(m_cards);
    fitFilters();
}

void LibraryPage::resetFilter()
{
    m_filters->reset();
    m_search->clear();
    m_cards->setFocus();
}

void LibraryPage::open(const QModelIndex &index)
{
    if (const CatalogRoutine *routine = m_model->routineAt(index))
        Q_EMIT routineOpened(toQString(routine->content.routine.id));
    else if (const Step *step = m_model->stepAt(index))
        Q_EMIT stepOpened(toQString(step->id));
    else if (const BrokenFile *file = m_model->brokenFileAt(index))
        Q_EMIT brokenFileOpened(*file);
}

void LibraryPage::start(const QModelIndex &index)
{
    if (const CatalogRoutine *routine = m_model->routineAt(index))
        Q_EMIT startRequested(toQString(routine->content.routine.id));
    else if (const Step *step = m_model->stepAt(index))
        Q_EMIT stepStartRequested(toQString(step->id));
    else
        open(index);
}

void LibraryPage::toggleFavourite(const QModelIndex &index)
{
    const bool wanted = !m_model->isFavourite(index);
    if (const CatalogRoutine *routine = m_model->routineAt(index))
        Q_EMIT routineMarked(toQString(routine->content.routine.id), wanted);
    else if (const Step *step = m_model->stepAt(index))
        Q_EMIT stepMarked(toQString(step->id), wanted);
}

} // namespace hipwise
