#include "ui/programme/week_view.h"

#include "session/programme_words.h"
#include "ui/figure/key_picture_view.h"
#include "ui/library/telling_step.h"
#include "ui/programme/day_tag.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_link.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr QSize pictureSize(112, 78);

} // namespace

WeekView::WeekView(Figures &figures, const Place &place, const Catalog &catalog, QWidget *parent)
    : Panel(Kind::Card, parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("week%1").arg(place.week + 1));
    m_column->setContentsMargins(20, 16, 20, 18);
    m_column->setSpacing(12);
    addHeading(place);
    const ProgrammeWeek &week = place.programme.weeks[place.week];
    for (const ProgrammeSession &session : week.sessions)
        addSession(figures, session, place, catalog);
    if (place.week + 1 < place.programme.weeks.size())
        m_column->addWidget(new Prose(toQString(nextInWords(week.next, place.week + 2)),
                                      TextRole::Small, &Tokens::ink2));
}

void WeekView::addHeading(const Place &place)
{
    const std::string &focus = place.programme.weeks[place.week].focus;
    QString text = tr("Week %1").arg(place.week + 1);
    if (!focus.empty())
        text += QStringLiteral(": ") + toQString(focus);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Prose(text, TextRole::CardTitle), 1);
    if (place.isFollowed && place.week == place.plan.current) {
        auto *now = new Tag(Tag::Kind::Waiting, tr("Now"));
        row->addWidget(now, 0, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void WeekView::addSession(Figures &figures, const ProgrammeSession &session, const Place &place,
                          const Catalog &catalog)
{
    const CatalogRoutine *routine = catalog.routine(session.routine);
    if (!routine)
        return; // its file has gone since the plan was opened
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    if (textScale() < 1.4) {
        auto *picture = new KeyPictureView(figures);
        picture->setStep(tellingStep(routine->content).step);
        picture->setRadius(12);
        picture->setFixedSize(pictureSize);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    const QString id = toQString(session.routine);
    auto *link = new TextLink(toQString(routine->content.routine.title));
    link->setObjectName(QStringLiteral("weekRoutine"));
    connect(link, &TextLink::clicked, this, [this, id] { Q_EMIT routineRequested(id); });
    words->addWidget(link, 0, Qt::AlignLeft);
    const QString how =
        minutesText(routine->length) + QStringLiteral(" · ") + toQString(daysInWords(session));
    words->addWidget(new Prose(how, TextRole::Small, &Tokens::ink2));
    auto *days = new QWidget;
    auto *flow = new FlowLayout(8, 8);
    days->setLayout(flow);
    for (const PlannedSession &each : place.plan.weeks[place.week].sessions) {
        if (each.routine == session.routine)
            flow->addWidget(new DayTag(each, place.isFollowed && each.day == place.today));
    }
    words->addSpacing(4);
    words->addWidget(days);
    row->addLayout(words, 1);
    m_column->addLayout(row);
}

} // namespace hipwise
