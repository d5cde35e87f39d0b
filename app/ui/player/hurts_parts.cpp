#include "ui/player/hurts_parts.h"

#include "ui/style/words.h"
#include "ui/widgets/answer_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::HurtsPage", text);
}

HurtsTitle kindTitle(HurtsAnswers::Topic topic)
{
    switch (topic) {
    case HurtsAnswers::Topic::Warning:
        return {translated("Which one is it?"), {}};
    case HurtsAnswers::Topic::NoPain:
        return {translated("What do you notice?"), {}};
    default:
        return {translated("What kind of pain is it?"), translated("Choose the closest one.")};
    }
}

/// The red flag that is asked about has its own words.
HurtsTitle redFlagTitle(const HurtsAnswers &answers, const SafetyTables &tables)
{
    const std::string id = answers.advice().asksFirst.at(answers.flagsAsked);
    const auto flag = std::ranges::find(tables.redFlags, id, &RedFlag::id);
    return {answers.flagsAsked == 0 ? translated("Do you have any of this?")
                                    : translated("Or any of this?"),
            flag == tables.redFlags.end() ? QString() : toQString(flag->sign)};
}

} // namespace

QWidget *makeStopped(Prose *left)
{
    auto *stopped = new Panel(Panel::Kind::News);
    stopped->setRadius(22);
    auto *layout = new QHBoxLayout(stopped);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(10);
    layout->addWidget(new IconView(QStringLiteral("pause"), 20, &Tokens::deep));
    layout->addWidget(left, 1);
    return stopped;
}

QWidget *makeFirstWords(bool isLong, bool isStanding)
{
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    const int edge = isLong ? 26 : 14;
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(isLong ? 8 : 2);
    if (isLong)
        layout->addWidget(new Prose(translated("FIRST"), TextRole::SmallStrong, &Tokens::deep));
    layout->addWidget(
        new Prose(isStanding ? translated("Keep hold.") : translated("Ease out of it."),
                  isLong ? TextRole::TitleM : TextRole::BodyStrong));
    layout->addWidget(new Prose(isStanding
                                    ? translated("Both feet down. Sit when you can. Breathe.")
                                    : translated("Let go slowly. Put your feet down. Breathe."),
                                isLong ? TextRole::BodyL : TextRole::Body));
    if (isLong) {
        layout->addSpacing(8);
        layout->addWidget(new Prose(translated("Take all the time you need. Nothing is running."),
                                    TextRole::Body, &Tokens::ink2));
    }
    return words;
}

QWidget *makeFirstStrip(bool isStanding)
{
    auto *strip = new Panel(Panel::Kind::Stage);
    strip->setRadius(16);
    auto *layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFirstWords(false, isStanding));
    return strip;
}

QWidget *makeAdvice(const HurtsWords &words)
{
    auto *panel = new Panel(words.isEmergency ? Panel::Kind::Stop : Panel::Kind::Care);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(14);
    if (words.isEmergency)
        layout->addWidget(new IconView(QStringLiteral("stop-octagon"), 26, &Tokens::red), 0,
                          Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(new Prose(words.advice, TextRole::BodyStrong,
                              words.isEmergency ? &Tokens::red : &Tokens::ink));
    text->addWidget(new Prose(words.sign, TextRole::Body, &Tokens::ink));
    layout->addLayout(text, 1);
    return panel;
}

QAbstractButton *makeAnswer(const QString &text, std::size_t number, bool isAmount, bool isLarge)
{
    if (isAmount) {
        auto *button = new Button(Button::Kind::Secondary, text);
        button->setObjectName(QStringLiteral("answer%1").arg(number));
        if (isLarge)
            button->setSizeKind(Button::Size::Large);
        return button;
    }
    auto *button = new AnswerButton(AnswerButton::Kind::Plain, text, QString::number(number + 1));
    button->setObjectName(QStringLiteral("answer%1").arg(number + 1));
    if (isLarge)
        button->setLarge();
    return button;
}

QWidget *inColumns(const std::vector<QAbstractButton *> &buttons, int columns)
{
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    int number = 0;
    for (QAbstractButton *button : buttons) {
        layout->addWidget(button, number / columns, number % columns);
        ++number;
    }
    for (int column = 0; column < columns; ++column)
        layout->setColumnStretch(column, 1);
    return grid;
}

QWidget *inFlow(const std::vector<QAbstractButton *> &buttons)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(8, 8, row);
    for (QAbstractButton *button : buttons)
        layout->addWidget(button);
    return row;
}

QWidget *makeScrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    makeCalm(*scroll);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    return scroll;
}

QString wayId(WayOn way)
{
    switch (way) {
    case WayOn::GoOn:
        return QStringLiteral("wayGoOn");
    case WayOn::Ease:
        return QStringLiteral("wayEase");
    case WayOn::Swap:
        return QStringLiteral("waySwap");
    case WayOn::Skip:
        return QStringLiteral("waySkip");
    case WayOn::RestOneMinute:
        return QStringLiteral("wayRest");
    case WayOn::ChairRoutine:
        return QStringLiteral("wayChair");
    case WayOn::Stop:
        return QStringLiteral("wayStop");
    }
    return {};
}

HurtsTitle titleFor(const HurtsAnswers &answers, const SafetyTables &tables)
{
    switch (answers.question()) {
    case HurtsQuestion::Place:
        return {translated("Where does it hurt?"),
                translated("Choose the closest one. Keys 1 to 9 work, too.")};
    case HurtsQuestion::Kind:
        return kindTitle(answers.topic);
    case HurtsQuestion::Amount:
        return {translated("How much does it hurt?"),
                translated("0 is no pain, 10 is the worst you can think of.")};
    case HurtsQuestion::AmountAfterRest:
        return {translated("How much does it hurt now?"),
                translated("0 is no pain, 10 is the worst you can think of.")};
    case HurtsQuestion::Rising:
        return {translated("Is the pain still rising?"), {}};
    case HurtsQuestion::RedFlag:
        return redFlagTitle(answers, tables);
    case HurtsQuestion::Resting:
        return {translated("Rest for one minute."),
                translated("Nothing starts by itself. You will be asked again.")};
    case HurtsQuestion::Answer:
        return {headingFor(answers.advice(), tables), {}};
    }
    return {};
}

} // namespace hipwise
