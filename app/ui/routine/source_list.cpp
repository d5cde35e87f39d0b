#include "ui/routine/source_list.h"

#include "ui/style/words.h"
#include "ui/widgets/prose.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVBoxLayout>

namespace hipwise {

QString tierName(char tier)
{
    switch (tier) {
    case 'A':
        return QCoreApplication::translate("hipwise::SourceList", "Study or guideline");
    case 'B':
        return QCoreApplication::translate("hipwise::SourceList", "Health service");
    default:
        return QCoreApplication::translate("hipwise::SourceList", "Technique only");
    }
}

SourceList::SourceList(const std::vector<Source> &sources, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const Source &source : sources) {
        QStringList about{tierName(source.tier)};
        for (const std::string &part : {source.author, source.year}) {
            if (!part.empty() && part != "n.d.")
                about.append(toQString(part));
        }
        auto *entry = new QVBoxLayout;
        entry->setSpacing(0);
        entry->addWidget(new Prose(toQString(source.title), TextRole::Small));
        entry->addWidget(
            new Prose(about.join(QStringLiteral(" · ")), TextRole::Small, &Tokens::ink2));
        layout->addLayout(entry);
    }
}

} // namespace hipwise
