#include "ui/learn/topic_reading.h"

#include "ui/figure/key_picture_view.h"
#include "ui/learn/statement_view.h"
#include "ui/safety/advice_panel.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// Longer lines are hard to read.
constexpr int widestText = 760;
constexpr QSize pictureSize(180, 128);

} // namespace

TopicReading::TopicReading(Figures &figures, const LearnTopic &topic, const Catalog &catalog,
                           QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_column(new QVBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 40);
    layout->setSpacing(0);
    auto *text = new QWidget;
    text->setMaximumWidth(qRound(widestText * textScale()));
    text->setLayout(m_column);
    layout->addWidget(text, 100);
    layout->addStretch(1);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(new Prose(toQString(topic.title), TextRole::TitleL));
    m_column->addSpacing(8);
    m_column->addWidget(new Prose(toQString(topic.summary), TextRole::BodyL, &Tokens::ink2));
    for (const LearnSection &section : topic.sections)
        addSection(section, catalog);
    if (topic.showsRedFlags) {
        for (AdvicePanel *panel : advicePanels(catalog.safety().redFlags)) {
            m_column->addSpacing(20);
            m_column->addWidget(panel);
        }
    }
    if (topic.showsStopRules)
        addStopRules(catalog);
    addNext(topic, catalog);
    m_column->addStretch();
}

void TopicReading::addSection(const LearnSection &section, const Catalog &catalog)
{
    m_column->addSpacing(28);
    if (!section.heading.empty()) {
        m_column->addWidget(new Prose(toQString(section.heading), TextRole::Heading));
        m_column->addSpacing(10);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(22);
    const Step *step = catalog.step(section.step);
    if (step && textScale() < 1.4) {
        auto *picture = new KeyPictureView(m_figures);
        picture->setStep(*step);
        picture->setRadius(16);
        picture->setFixedSize(pictureSize);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *statements = new QVBoxLayout;
    statements->setSpacing(12);
    for (std::size_t i = 0; i < section.statements.size(); ++i) {
        if (i > 0)
            statements->addWidget(new Divider);
        const LearnStatement &statement = section.statements[i];
        statements->addWidget(new StatementView(statement, catalog.sources(statement.sources)));
    }
    row->addLayout(statements, 1);
    m_column->addLayout(row);
}

void TopicReading::addStopRules(const Catalog &catalog)
{
    LearnSection section{tr("When to stop").toStdString(), {}, {}};
    for (const StopRule &rule : catalog.safety().stopRules)
        section.statements.push_back({rule.sign, std::nullopt, rule.advice, rule.sources});
    addSection(section, catalog);
}

void TopicReading::addNext(const LearnTopic &topic, const Catalog &catalog)
{
    const auto &topics = catalog.topics();
    const auto here = std::ranges::find(topics, topic.id, &LearnTopic::id);
    if (here == topics.end() || here + 1 == topics.end())
        return;
    const LearnTopic &next = *(here + 1);
    auto *button =
        new Button(Button::Kind::Secondary, tr("Next topic"), QStringLiteral("arrow-right"));
    button->setIconBehind(true);
    button->setObjectName(QStringLiteral("nextTopicButton"));
    const QString id = toQString(next.id);
    connect(button, &Button::clicked, this, [this, id] { Q_EMIT topicRequested(id); });
    m_column->addSpacing(32);
    m_column->addWidget(
        new Prose(tr("Next: %1").arg(toQString(next.title)), TextRole::Body, &Tokens::ink2));
    m_column->addSpacing(10);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace hipwise
