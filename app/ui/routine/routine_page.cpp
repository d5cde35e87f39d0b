#include "ui/routine/routine_page.h"

#include "ui/figure/key_picture_view.h"
#include "ui/library/telling_step.h"
#include "ui/routine/course_notice.h"
#include "ui/routine/person_notice.h"
#include "ui/routine/routine_facts.h"
#include "ui/routine/step_list.h"
#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/favourite_button.h"
#include "ui/widgets/scroll_bar.h"

#include <QBoxLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int buttonPadding = 10; ///< of a quiet button
/// Below this width of the window everything comes closer.
constexpr int roomyWindow = 1000;
constexpr int oneColumnWidth = 700; ///< of the page

} // namespace

RoutinePage::RoutinePage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_steps(new StepList(figures))
    , m_side(nullptr)
    , m_picture(new KeyPictureView(figures))
    , m_facts(new QScrollArea)
    , m_start(new Button(Button::Kind::Primary, tr("Start"), QStringLiteral("play")))
    , m_print(new Button(Button::Kind::Secondary, tr("Print"), QStringLiteral("printer")))
    , m_favourite(new FavouriteButton)
{
    auto *back = new Button(Button::Kind::Quiet, tr("Library"), QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("backButton"));
    back->setAccessibleName(tr("Back to the library"));
    connect(back, &Button::clicked, this, &RoutinePage::backRequested);

    connect(m_steps, &StepList::stepRequested, this, &RoutinePage::stepRequested);
    m_side = makeSide();
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    // The list has eight pixels of its own on both sides, for the focus ring.
    m_body->setContentsMargins(pageEdge - 8, 0, pageEdge, 0);
    m_body->setSpacing(20);
    m_body->addWidget(m_steps, 1);
    m_body->addWidget(m_side);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 0, pageEdge, 0);
    top->addWidget(back);
    top->addStretch();
    layout->addLayout(top);
    layout->addLayout(m_body, 1);
}

QWidget *RoutinePage::makeSide()
{
    m_picture->setObjectName(QStringLiteral("routinePicture"));
    m_picture->setRadius(20);
    makeCalm(*m_facts);
    m_facts->setWidgetResizable(true);
    m_facts->setFocusPolicy(Qt::NoFocus);

    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setSizeKind(Button::Size::Large);
    connect(m_start, &Button::clicked, this, &RoutinePage::startRequested);
    m_print->setObjectName(QStringLiteral("printButton"));
    connect(m_print, &Button::clicked, this, &RoutinePage::printRequested);

    connect(m_favourite, &FavouriteButton::toggledByHand, this, &RoutinePage::favouriteToggled);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_picture);
    layout->addWidget(m_start);
    auto *others = new QHBoxLayout;
    others->setSpacing(12);
    others->addWidget(m_print, 1);
    others->addWidget(m_favourite);
    layout->addLayout(others);
    layout->addWidget(m_facts, 1);
    return side;
}

QWidget *RoutinePage::makeNotice(const AdaptedRoutine &routine, const Catalog &catalog)
{
    if (!needsNotice(routine))
        return nullptr;
    constexpr std::size_t mostOffers = 3;
    const std::vector<CatalogRoutine> offers =
        routine.adaptation.verdict == Adaptation::Verdict::TooLittle
            ? routinesThatFit(routine.routine, routine.flags, catalog, mostOffers)
            : std::vector<CatalogRoutine>();
    auto *notice = new PersonNotice(routine, offers, catalog);
    connect(notice, &PersonNotice::routineRequested, this, &RoutinePage::routineRequested,
            Qt::QueuedConnection); // the notice goes with the page it is on
    connect(notice, &PersonNotice::answersRequested, this, &RoutinePage::answersRequested);
    return notice;
}

QWidget *RoutinePage::makeCourseNotice(const Catalog &catalog,
                                       const std::vector<SessionCourse> &courses)
{
    const NextTime next = nextTime(courses);
    const NextWords words = inWords(next, courses, catalog.safety());
    if (words.sentence.empty())
        return nullptr;
    using Pause = CourseNotice::Pause;
    const Pause pause = waitsForLook(courses)                ? Pause::ByLook
                        : mayBeBackToUsual(courses, m_today) ? Pause::ByUsual
                                                             : Pause::ByUsualLater;
    auto *notice = new CourseNotice(next.dose, pause, words, catalog.sources(words.sources));
    connect(notice, &CourseNotice::backToUsual, this, &RoutinePage::backToUsual,
            Qt::QueuedConnection); // the notice goes with the page it is on
    return notice;
}

QWidget *RoutinePage::makeNotices(const AdaptedRoutine &routine, const Catalog &catalog,
                                  const std::vector<SessionCourse> &courses)
{
    QWidget *personal = makeNotice(routine, catalog);
    QWidget *course = routine.canStart() ? makeCourseNotice(catalog, courses) : nullptr;
    if (!course || !personal)
        return course ? course : personal;
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(course);
    layout->addWidget(personal);
    return both;
}

void RoutinePage::setRoutine(const AdaptedRoutine &adapted, const Catalog &catalog,
                             std::optional<Side> firstSide,
                             const std::vector<SessionCourse> &courses, CalendarDay today)
{
    m_today = today;
    const CatalogRoutine &routine = adapted.routine;
    m_start->setVisible(adapted.canStart() && nextTime(courses).dose != NextDose::Paused);
    m_print->setVisible(adapted.canStart());
    m_picture->setStep(tellingStep(routine.content).step);
    auto *facts = new RoutineFacts(routine, firstSide);
    connect(facts, &RoutineFacts::firstSideChosen, this, &RoutinePage::firstSideChosen);
    connect(facts, &RoutineFacts::soundChosen, this, &RoutinePage::soundChosen);
    connect(facts, &RoutineFacts::sourcesRequested, m_steps, &StepList::showSources);
    m_facts->setWidget(facts);
    facts->setAutoFillBackground(false);
    // Last: the tab key comes to the steps after Start.
    m_steps->setRoutine(routine, catalog, makeNotices(adapted, catalog, courses),
                        adapted.flags.empty());
    fit();
}

void RoutinePage::setSound(const std::optional<SoundProfile> &sound)
{
    static_cast<RoutineFacts *>(m_facts->widget())->addSound(sound);
}

void RoutinePage::setFavourite(bool isFavourite)
{
    m_favourite->setChecked(isFavourite);
}

void RoutinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RoutinePage::fit()
{
    const bool compact = window()->width() < roomyWindow * textScale();
    m_steps->setCompact(compact);
    // Too narrow for both: the list above, Start and Print below it, where they stay in view.
    const bool oneColumn = width() < oneColumnWidth * textScale();
    m_body->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(oneColumn ? 8 : 20);
    m_picture->setVisible(!oneColumn);
    if (oneColumn) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        m_facts->setMaximumHeight(std::max(height() / 5, 90));
        return;
    }
    m_facts->setMaximumHeight(QWIDGETSIZE_MAX);
    const int wanted = qRound((compact ? 260 : 320) * textScale());
    m_side->setFixedWidth(std::min(wanted, width() * 2 / 5));
    // Where the page is low, the facts need the room more than the picture.
    m_picture->setFixedHeight(std::clamp(height() * 23 / 100, 96, 184));
}

} // namespace hipwise
