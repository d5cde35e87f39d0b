#include "catalog/single_step.h"
#include "catalog/step_demands.h"
#include "safety/easing.h"
#include "safety/next_time.h"
#include "sheet/equipment_words.h"
#include "sheet/sheet_words.h"
#include "ui/checkin/check_in_page.h"
#include "ui/checkin/course_keeper.h"
#include "ui/library/library_page.h"
#include "ui/routine/routine_page.h"
#include "ui/screening/screening_page.h"
#include "ui/shell/main_window.h"
#include "ui/style/words.h"

#include <QStackedWidget>

#include <algorithm>

// How a person comes to a session: the questions, the routine that is theirs, the check-in.

namespace hipwise {

namespace {

/// A step by itself that gave way to another is not what the person asked for.
bool isAnotherStep(const AdaptedRoutine &step)
{
    return step.adaptation.changes.front().kind == StepChange::Kind::Replaced;
}

bool isPregnant(const std::vector<CautionFlag> &flags)
{
    return std::ranges::any_of(flags, [](const CautionFlag &flag) {
        return flag.id == "pregnancy_any" || flag.id == "pregnancy_16w";
    });
}

bool usesChair(const ResolvedRoutine &routine)
{
    return std::ranges::any_of(equipment(routine), [](const EquipmentNeed &need) {
        return std::ranges::find(need.anyOf, Equipment::Chair) != need.anyOf.end();
    });
}

/// What to have within reach, and what the room has to be like (evidence base, section 4.3).
QString roomInWords(const ResolvedRoutine &routine)
{
    const QString things = equipmentInWords(routine);
    return usesChair(routine)
               ? MainWindow::tr("Within reach: %1. Clear space around you, a floor that does not "
                                "slip, and a chair without wheels.")
                     .arg(things)
               : MainWindow::tr("Within reach: %1. Clear space around you, and a floor that does "
                                "not slip.")
                     .arg(things);
}

/// Breathing that the person may do, or null: who is not well stays off the floor (evidence base,
/// section 4.3).
const Step *breathingFor(const std::vector<CautionFlag> &flags, const Catalog &catalog)
{
    for (const char *id : {"ch-breathing", "ly-breathing"}) {
        const Step *step = catalog.step(id);
        if (step && passes(*step, flags))
            return step;
    }
    return nullptr;
}

} // namespace

void MainWindow::useFlags()
{
    m_libraryPage->setFlags(m_person->flags(*m_catalog));
}

void MainWindow::choose(const CatalogRoutine &routine, bool isStep)
{
    m_chosen = std::make_unique<CatalogRoutine>(routine);
    m_isStepChosen = isStep;
    m_ownSound =
        isStep ? std::nullopt : m_parts.settingsStore.soundOfRoutine(routine.content.routine.id);
    adaptChosen();
}

void MainWindow::adaptChosen()
{
    m_adapted = std::make_unique<AdaptedRoutine>(m_person->adapted(*m_chosen, *m_catalog));
}

/// To the session of what has been chosen, with the questions that are due before it.
void MainWindow::goOn()
{
    if (m_course->nextDayDue()) {
        m_startsAfterNextDay = true;
        return showNextDay();
    }
    if (m_person->isScreeningDue()) {
        showScreening();
        m_startsAfterScreening = true;
        return;
    }
    adaptChosen();
    m_painAtStart.reset();
    const bool isOnItsPage = m_routinePage && m_pages->currentWidget() == m_routinePage;
    const bool isPaused = nextTime(coursesOfChosen()).dose == NextDose::Paused;
    if (isPaused || !m_adapted->canStart() ||
        (m_isStepChosen && isAnotherStep(*m_adapted) && !isOnItsPage))
        return showChosen();
    if (m_person->isCheckInDue())
        return showCheckIn();
    beginAsPlanned();
}

/// What the answers have changed is seen before the session begins.
void MainWindow::goOnAfterScreening()
{
    adaptChosen();
    if (m_adapted->flags.empty())
        goOn();
    else
        showChosen();
}

void MainWindow::showScreening()
{
    m_startsAfterScreening = false;
    showPage(&screeningPage());
    m_screeningPage->begin(m_person->today(), m_person->profile());
}

void MainWindow::showCheckIn()
{
    endOffer(); // it began with another check-in
    showPage(&checkInPage());
    const ResolvedRoutine &routine = m_adapted->routine.content;
    m_checkInPage->begin(toQString(routine.routine.title), roomInWords(routine),
                         isPregnant(m_adapted->flags));
}

void MainWindow::startEased()
{
    const auto completeKeys = [this](const Step &step) {
        return completeKeysOf(step, m_catalog->postures());
    };
    beginSession(eased(m_adapted->routine.content, completeKeys), StartedAs::Eased);
}

void MainWindow::startBreathing()
{
    const Step *breathing = breathingFor(m_adapted->flags, *m_catalog);
    if (!breathing)
        return showLibrary();
    choose(singleStep(*breathing), true);
    beginSession(m_adapted->routine.content, StartedAs::Breathing);
}

ScreeningPage &MainWindow::screeningPage()
{
    if (!m_screeningPage) {
        m_screeningPage = new ScreeningPage(m_catalog->safety());
        m_pages->addWidget(m_screeningPage);
        connect(m_screeningPage, &ScreeningPage::finished, this, [this](const Profile &profile) {
            endOffer(); // it was adapted to other answers
            m_person->keep(profile);
            if (m_startsAfterScreening)
                goOnAfterScreening();
            else
                showLibrary();
        });
        connect(m_screeningPage, &ScreeningPage::stoppedBySign, this,
                [this](const std::vector<RedFlag> &signs) {
                    endOffer();
                    askAgain(mostUrgentSign(signs, m_person->today()));
                });
        connect(m_screeningPage, &ScreeningPage::declined, this, &MainWindow::showLibrary);
    }
    return *m_screeningPage;
}

CheckInPage &MainWindow::checkInPage()
{
    if (!m_checkInPage) {
        m_checkInPage = new CheckInPage(m_catalog->safety().redFlags);
        m_pages->addWidget(m_checkInPage);
        connect(m_checkInPage, &CheckInPage::startRequested, this, [this](const CheckIn &checkIn) {
            m_painAtStart = checkIn.pain;
            if (lightOf(checkIn) == DayLight::Amber)
                return startEased();
            m_person->noteGreenCheckIn();
            beginAsPlanned();
        });
        connect(m_checkInPage, &CheckInPage::breathingRequested, this, &MainWindow::startBreathing);
        connect(m_checkInPage, &CheckInPage::signsRequested, this, [this] {
            showScreening();
            m_startsAfterScreening = true; // once none of the signs is true
        });
        connect(m_checkInPage, &CheckInPage::signSaid, this, [this](const QString &sign) {
            showScreening();
            m_screeningPage->showSigns({sign.toStdString()});
        });
        connect(m_checkInPage, &CheckInPage::declined, this, &MainWindow::showLibrary);
    }
    return *m_checkInPage;
}

} // namespace hipwise
