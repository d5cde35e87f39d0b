#include "ui/problems/problem_page.h"

#include "ui/problems/problem_card.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int buttonPadding = 10; ///< of a quiet button

} // namespace

ProblemPage::ProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new Prose({}, TextRole::TitleM))
    , m_sentence(new Prose(tr("This file could not be used. Once this is put right, it is in the "
                              "library."),
                           TextRole::BodyL, &Tokens::ink2))
    , m_problems(new QScrollArea)
{
    makeCalm(*m_problems);
    m_problems->setWidgetResizable(true);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("What is wrong with the file"));
    m_problems->setFocusPolicy(Qt::StrongFocus);
    m_problems->setProperty("cornerRadius", 16.0);

    auto *back = new Button(Button::Kind::Quiet, tr("Library"), QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("backButton"));
    back->setAccessibleName(tr("Back to the library"));
    connect(back, &Button::clicked, this, &ProblemPage::backRequested);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 8, pageEdge, 0);
    top->addWidget(back);
    top->addStretch();

    auto *body = new QVBoxLayout;
    body->setContentsMargins(pageEdge, 0, pageEdge, 0);
    body->setSpacing(20);
    body->addWidget(makeHeader());
    body->addWidget(m_problems, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(body, 1);
}

QWidget *ProblemPage::makeHeader()
{
    auto *disc = new IconView(QStringLiteral("warning"), 30, &Tokens::amber);
    disc->setDisc(64, &Tokens::amberGround);
    auto *open = new Button(Button::Kind::Primary, tr("Open folder"), QStringLiteral("folder"));
    open->setObjectName(QStringLiteral("openFolderButton"));
    connect(open, &Button::clicked, this, &ProblemPage::openFolderRequested);

    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(disc, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    layout->addLayout(words, 1);
    layout->addWidget(open, 0, Qt::AlignTop);
    return header;
}

void ProblemPage::setFile(const BrokenFile &file)
{
    m_name->setText(toQString(file.file));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 32);
    layout->setSpacing(10);
    for (const Problem &problem : file.problems)
        layout->addWidget(new ProblemCard(problem));
    layout->addStretch();
    m_problems->setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace hipwise
