#include "ui/routine/course_notice.h"

#include "ui/routine/why_link.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

CourseNotice::CourseNotice(NextDose dose, Pause pause, const NextWords &words,
                           const std::vector<Source> &sources, QWidget *parent)
    : Panel(dose == NextDose::MayGrow ? Kind::News : Kind::Care, parent)
{
    setObjectName(QStringLiteral("courseNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 20);
    layout->setSpacing(8);
    layout->addWidget(new Prose(toQString(words.sentence), TextRole::Heading,
                                dose == NextDose::MayGrow ? &Tokens::deep : &Tokens::amber));
    layout->addWidget(new Prose(toQString(words.reason), TextRole::Body));
    if (dose == NextDose::Paused && pause != Pause::ByLook) {
        layout->addWidget(new Prose(tr("Not back to usual in a few days? Ask a doctor or "
                                       "physiotherapist."),
                                    TextRole::Body));
    }
    if (dose == NextDose::Paused && pause == Pause::ByUsual) {
        auto *back = new Button(Button::Kind::Secondary, tr("It is back to usual"));
        back->setObjectName(QStringLiteral("backToUsualButton"));
        connect(back, &Button::clicked, this, &CourseNotice::backToUsual);
        layout->addWidget(back, 0, Qt::AlignLeft);
    }
    if (!sources.empty())
        layout->addWidget(new WhyLink(sources));
}

} // namespace hipwise
