#include "ui/programme/programme_list.h"

#include "ui/figure/picture_card.h"
#include "ui/library/telling_step.h"
#include "ui/programme/today_words.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/scroll_bar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int ringRoom = 12; ///< for the focus ring, inside of what scrolls
constexpr int twoColumns = 720;
constexpr int roomy = 900;

QString wordsOf(const Programme &programme, const Catalog &catalog)
{
    QStringList words{toQString(programme.title), toQString(programme.goal),
                      toQString(programme.audience), toQString(programme.id)};
    for (const std::string &id : routinesOf(programme)) {
        if (const CatalogRoutine *routine = catalog.routine(id))
            words.append(toQString(routine->content.routine.title));
    }
    return words.join(u' ');
}

} // namespace

ProgrammeList::ProgrammeList(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("programmes"));
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(ringRoom, 6, ringRoom, 32);
    m_grid->setSpacing(16);
    inside->addLayout(m_grid);
    inside->addStretch();
    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that nothing shifts
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void ProgrammeList::setCatalog(const Catalog &catalog)
{
    for (const Entry &entry : m_entries)
        delete entry.card;
    m_entries.clear();
    for (const CatalogProgramme &programme : catalog.programmes())
        add(programme, catalog);
    setSearch(m_search);
}

void ProgrammeList::add(const CatalogProgramme &programme, const Catalog &catalog)
{
    const Programme &said = programme.content;
    const std::vector<std::string> routines = routinesOf(said);
    const CatalogRoutine *first = routines.empty() ? nullptr : catalog.routine(routines.front());
    auto *card = new PictureCard(m_figures, toQString(said.title), toQString(said.goal),
                                 first ? &tellingStep(first->content).step : nullptr, this);
    card->setMeta(programme.isUsers ? tr("Yours · %1").arg(lengthText(said)) : lengthText(said));
    const QString id = toQString(said.id);
    card->setObjectName(QStringLiteral("programme-") + id);
    connect(card, &PictureCard::clicked, this, [this, id] { Q_EMIT opened(id); });
    m_entries.push_back({card, wordsOf(said, catalog)});
}

void ProgrammeList::setSearch(const QString &text)
{
    m_search = text;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (Entry &entry : m_entries) {
        entry.isShown = std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
            return entry.words.contains(word, Qt::CaseInsensitive);
        });
    }
    layOutIfShown();
}

int ProgrammeList::shownCount() const
{
    return static_cast<int>(std::ranges::count(m_entries, true, &Entry::isShown));
}

void ProgrammeList::layOut()
{
    const int columns = width() >= twoColumns * textScale() ? 2 : 1;
    int place = 0;
    for (const Entry &entry : m_entries) {
        m_grid->removeWidget(entry.card);
        entry.card->setVisible(entry.isShown);
        entry.card->setCompact(width() < roomy);
        if (!entry.isShown)
            continue;
        m_grid->addWidget(entry.card, place / columns, place % columns);
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void ProgrammeList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOutIfShown();
}

void ProgrammeList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
}

/// The library's first picture need not wait for cards that are not in it.
void ProgrammeList::layOutIfShown()
{
    if (isVisible())
        layOut();
}

} // namespace hipwise
