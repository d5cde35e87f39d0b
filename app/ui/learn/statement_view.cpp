#include "ui/learn/statement_view.h"

#include "sheet/verdict_words.h"
#include "ui/learn/source_toggle.h"
#include "ui/routine/source_list.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

Tag::Kind kindOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
    case Verdict::Plausible:
        return Tag::Kind::Dose;
    case Verdict::Unsupported:
    case Verdict::Unsafe:
        return Tag::Kind::Caution;
    }
    return Tag::Kind::Dose;
}

} // namespace

StatementView::StatementView(const LearnStatement &statement, const std::vector<Source> &sources,
                             QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    addClaim(*words, statement);
    words->addWidget(new Prose(toQString(statement.text), TextRole::BodyL));
    if (!areCheckedAgainst(statement.sources)) {
        auto *unchecked = new QHBoxLayout;
        unchecked->setSpacing(7);
        unchecked->addWidget(new IconView(QStringLiteral("info"), 17, &Tokens::amber), 0,
                             Qt::AlignTop);
        unchecked->addWidget(
            new Prose(tr("Not yet checked against a source"), TextRole::Small, &Tokens::amber), 1);
        words->addLayout(unchecked);
    }
    auto *toggle = new SourceToggle(static_cast<int>(sources.size()));
    connect(toggle, &SourceToggle::toggled, this, &StatementView::showSources);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(toggle, 0, Qt::AlignTop);
    layout->addLayout(row);
}

void StatementView::addClaim(QVBoxLayout &layout, const LearnStatement &statement)
{
    if (statement.claim.empty())
        return;
    auto *claim = new Prose(toQString(statement.claim), TextRole::BodyStrong);
    if (!statement.verdict) {
        layout.addWidget(claim);
        return;
    }
    auto *line = new FlowLayout(12, 6);
    line->addWidget(claim);
    line->addWidget(new Tag(kindOf(*statement.verdict), verdictInWords(*statement.verdict)));
    layout.addLayout(line);
}

void StatementView::showSources(bool areShown)
{
    if (areShown && !m_list) {
        auto *panel = new hipwise::Panel(hipwise::Panel::Kind::Card);
        auto *inside = new QVBoxLayout(panel);
        inside->setContentsMargins(18, 14, 18, 14);
        inside->addWidget(new SourceList(m_sources));
        layout()->addWidget(panel);
        m_list = panel;
    }
    if (m_list)
        m_list->setVisible(areShown);
}

} // namespace hipwise
