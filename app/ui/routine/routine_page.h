#pragma once

#include "catalog/adapted_routine.h"
#include "safety/session_course.h"
#include "ui/settings/sound_profile.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QBoxLayout;
class QScrollArea;

namespace hipwise {

class Button;
class FavouriteButton;
class Figures;
class StepList;
class KeyPictureView;

/// Look at a routine, then start it. Start and Print never scroll away.
class RoutinePage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit RoutinePage(Figures &figures, QWidget *parent = nullptr);

    /// The routine as it is for the person. Takes what it shows out of \a catalog, which need not
    /// live on. Where there is nothing sensible to do, or \a courses of it, newest first, leave it
    /// for now, there is no Start.
    void setRoutine(const AdaptedRoutine &routine, const Catalog &catalog,
                    std::optional<Side> firstSide, const std::vector<SessionCourse> &courses,
                    CalendarDay today);
    void setFavourite(bool isFavourite);
    /// After setRoutine(), of a routine that can have a sound of its own: that, or none.
    void setSound(const std::optional<SoundProfile> &sound);

Q_SIGNALS:
    void backRequested();
    void startRequested();
    void printRequested();
    void firstSideChosen(std::optional<hipwise::Side> side); ///< none: by turns
    void soundChosen(const std::optional<hipwise::SoundProfile> &sound);
    void stepRequested(const QString &id);
    void favouriteToggled(bool isFavourite);
    void routineRequested(const QString &id); ///< another one, which suits better
    void answersRequested();
    void backToUsual(); ///< what the last session left behind has gone

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeNotices(const AdaptedRoutine &routine, const Catalog &catalog,
                         const std::vector<SessionCourse> &courses);
    QWidget *makeNotice(const AdaptedRoutine &routine, const Catalog &catalog);
    QWidget *makeCourseNotice(const Catalog &catalog, const std::vector<SessionCourse> &courses);
    void fit();

    CalendarDay m_today;
    QBoxLayout *m_body = nullptr;
    StepList *m_steps;
    QWidget *m_side;
    KeyPictureView *m_picture;
    QScrollArea *m_facts;
    Button *m_start;
    Button *m_print;
    FavouriteButton *m_favourite;
};

} // namespace hipwise
