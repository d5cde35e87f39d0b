#include "ui/routine/why_link.h"

#include "ui/routine/source_list.h"
#include "ui/widgets/text_link.h"

#include <QVBoxLayout>

namespace hipwise {

WhyLink::WhyLink(const std::vector<Source> &sources, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto count = static_cast<int>(sources.size());
    auto *link = new TextLink(count == 1 ? tr("Why: 1 source") : tr("Why: %1 sources").arg(count));
    link->setObjectName(QStringLiteral("whyLink"));
    auto *list = new SourceList(sources);
    list->hide();
    connect(link, &TextLink::clicked, list, [list] { list->setVisible(list->isHidden()); });
    layout->addWidget(link, 0, Qt::AlignLeft);
    layout->addWidget(list);
}

} // namespace hipwise
