#include "ui/print/print_page.h"

#include "sheet/sheet_pdf.h"
#include "sheet/sheet_printer.h"
#include "ui/print/notice.h"
#include "ui/print/sheet_preview.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int buttonPadding = 10; ///< of a quiet button
constexpr int roomyWidth = 1000;

/// What the printers of the person's country hold.
Paper usualPaper()
{
    switch (QLocale::system().territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Philippines:
        return Paper::Letter;
    default:
        return Paper::A4;
    }
}

} // namespace

PrintPage::PrintPage(QWidget *parent)
    : QWidget(parent)
    , m_paper(usualPaper())
    , m_preview(new SheetPreview)
    , m_options(nullptr)
{
    auto *back = new Button(Button::Kind::Quiet, tr("Back"), QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("backButton"));
    connect(back, &Button::clicked, this, &PrintPage::backRequested);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 8, pageEdge, 0);
    top->addWidget(back);
    top->addStretch();

    m_options = makeOptions();
    auto *body = new QHBoxLayout;
    body->setContentsMargins(pageEdge, 0, pageEdge, 24);
    body->setSpacing(28);
    body->addWidget(m_preview, 1);
    body->addWidget(m_options);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(body, 1);
}

QWidget *PrintPage::makeOptions()
{
    m_title = new Prose({}, TextRole::TitleM);
    m_pages = new Prose({}, TextRole::Body, &Tokens::ink2);
    m_notice = new Notice;
    auto *print = new Button(Button::Kind::Primary, tr("Print"), QStringLiteral("printer"));
    print->setObjectName(QStringLiteral("printButton"));
    print->setSizeKind(Button::Size::Large);
    connect(print, &Button::clicked, this, &PrintPage::openPrintDialog);
    auto *save = new Button(Button::Kind::Secondary, tr("Save as PDF"), QStringLiteral("save"));
    save->setObjectName(QStringLiteral("savePdfButton"));
    connect(save, &Button::clicked, this, &PrintPage::savePdf);

    auto *words = new QWidget;
    auto *scrolled = new QVBoxLayout(words);
    scrolled->setContentsMargins(0, 0, 6, 0);
    scrolled->setSpacing(6);
    scrolled->addWidget(m_title);
    scrolled->addWidget(m_pages);
    scrolled->addSpacing(16);
    scrolled->addWidget(new Prose(tr("Paper"), TextRole::SmallStrong, &Tokens::ink2));
    scrolled->addWidget(makePapers());
    scrolled->addSpacing(16);
    scrolled->addWidget(m_notice);
    scrolled->addStretch();
    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(words);
    words->setAutoFillBackground(false);

    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(area, 1);
    layout->addWidget(print);
    layout->addWidget(save);
    return options;
}

QWidget *PrintPage::makePapers()
{
    auto *papers = new QWidget;
    auto *layout = new FlowLayout(8, 8, papers);
    const auto add = [&](const QString &text, const QString &name, Paper paper) {
        auto *chip = new Chip(text);
        chip->setObjectName(name);
        chip->setAutoExclusive(true);
        chip->setChecked(paper == m_paper);
        connect(chip, &Chip::clicked, this, [this, paper] { choosePaper(paper); });
        layout->addWidget(chip);
    };
    add(tr("A4"), QStringLiteral("a4Chip"), Paper::A4);
    add(tr("Letter"), QStringLiteral("letterChip"), Paper::Letter);
    return papers;
}

void PrintPage::setContent(const SheetContent &content)
{
    m_content = content;
    begin(content.routine.routine.id, content.routine.routine.title);
}

void PrintPage::setContent(const TopicContent &content)
{
    m_content = content;
    begin(content.topic.id, content.topic.title);
}

void PrintPage::begin(const std::string &id, const std::string &title)
{
    m_id = toQString(id);
    m_title->setText(toQString(title));
    m_notice->hide();
    layOut();
}

void PrintPage::choosePaper(Paper paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    layOut();
}

void PrintPage::setPictures(const std::vector<Step> &steps,
                            const std::vector<StepPictures> &pictures)
{
    auto *content = std::get_if<SheetContent>(&m_content);
    if (!content || stepsOf(content->routine) != steps)
        return;
    content->pictures = pictures;
    layOut();
}

void PrintPage::layOut()
{
    if (const auto *routine = std::get_if<SheetContent>(&m_content))
        m_sheet.emplace(*routine, m_paper);
    else if (const auto *topic = std::get_if<TopicContent>(&m_content))
        m_sheet.emplace(*topic, m_paper);
    else
        return;
    const int count = m_sheet->pageCount();
    m_pages->setText(count == 1 ? tr("1 page") : tr("%1 pages").arg(count));
    m_preview->setSheet(*m_sheet, m_paper);
}

void PrintPage::openPrintDialog()
{
    if (!m_sheet)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSize(m_paper));
    printer.setDocName(m_sheet->title());
    QPrintDialog dialog(&printer, window());
    dialog.setMinMax(1, m_sheet->pageCount());
    if (dialog.exec() == QDialog::Accepted)
        hipwise::print(*m_sheet, printer);
}

void PrintPage::savePdf()
{
    if (!m_sheet)
        return;
    const QString name = m_chooseFile(window(), suggestedPdfFile(m_id));
    if (name.isEmpty())
        return;
    const auto written = writePdf(*m_sheet, name);
    if (written)
        m_notice->showNews(tr("Saved: %1").arg(QDir::toNativeSeparators(name)));
    else
        m_notice->showTrouble(written.error());
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted = qRound((width() >= roomyWidth ? 320 : 260) * textScale());
    m_options->setFixedWidth(qMin(wanted, width() * 2 / 5));
}

} // namespace hipwise
