#include "ui/step/step_reading.h"

#include "catalog/single_step.h"
#include "sheet/sheet_words.h"
#include "ui/routine/avoid_words.h"
#include "ui/routine/caution_tag.h"
#include "ui/routine/meta_row.h"
#include "ui/routine/step_details.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QVBoxLayout>

namespace hipwise {

StepReading::StepReading(Figures &figures, const Step &step, const Catalog &catalog,
                         QWidget *parent)
    : QWidget(parent)
{
    const std::vector<CautionFlag> &flags = catalog.safety().flags;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 16, 32);
    layout->setSpacing(0);
    layout->addWidget(new Prose(toQString(step.name), TextRole::TitleM));
    if (!step.feel.empty()) {
        layout->addSpacing(4);
        layout->addWidget(
            new Prose(capitalised(toQString(step.feel)), TextRole::BodyL, &Tokens::ink2));
    }
    layout->addSpacing(12);
    layout->addWidget(new MetaRow(singleStep(step)));
    layout->addSpacing(12);
    auto *tags = new FlowLayout(8, 8);
    tags->addWidget(new Tag(Tag::Kind::Dose, toQString(badge(step.dose, step.laterality))));
    const QString avoid = avoidTag(flags, step);
    if (!avoid.isEmpty())
        tags->addWidget(new CautionTag(avoid));
    layout->addLayout(tags);
    layout->addSpacing(16);
    auto *details = new StepDetails(figures, {step, step.dose, {}}, avoidList(flags, step),
                                    catalog.sources(step.sources), StepDetails::Figure::Elsewhere);
    details->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(details);
    layout->addStretch();
}

} // namespace hipwise
