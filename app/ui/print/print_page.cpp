#include "ui/print/print_page.h"

#include "sheet/sheet_pdf.h"
#include "sheet/sheet_printer.h"
#include "ui/print/notice.h"
#include "ui/print/sheet_choices.h"
#include "ui/print/sheet_preview.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
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
    , m_choices(new SheetChoices(usualPaper()))
    , m_preview(new SheetPreview)
    , m_options(nullptr)
{
    auto *back = new Button(Button::Kind::Quiet, tr("Back"), QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("backButton"));
    connect(back, &Button::clicked, this, &PrintPage::backRequested);
    connect(m_choices, &SheetChoices::changed, this, &PrintPage::refresh);
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
    m_codeWords = new Prose({}, TextRole::Small, &Tokens::ink2);
    m_codeWords->setObjectName(QStringLiteral("codeWords"));

    auto *words = new QWidget;
    auto *scrolled = new QVBoxLayout(words);
    scrolled->setContentsMargins(0, 0, 6, 0);
    scrolled->setSpacing(6);
    scrolled->addWidget(m_title);
    scrolled->addWidget(m_pages);
    scrolled->addWidget(m_codeWords);
    scrolled->addWidget(m_choices);
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
    layout->addWidget(makeButtons());
    return options;
}

QWidget *PrintPage::makeButtons()
{
    auto *print = new Button(Button::Kind::Primary, tr("Print"), QStringLiteral("printer"));
    print->setObjectName(QStringLiteral("printButton"));
    print->setSizeKind(Button::Size::Large);
    connect(print, &Button::clicked, this, &PrintPage::openPrintDialog);
    auto *save = new Button(Button::Kind::Secondary, tr("Save as PDF"), QStringLiteral("save"));
    save->setObjectName(QStringLiteral("savePdfButton"));
    connect(save, &Button::clicked, this, &PrintPage::savePdf);
    m_notice = new Notice;
    m_open = new Button(Button::Kind::Secondary, tr("Open it"), QStringLiteral("arrow-right"));
    m_open->setObjectName(QStringLiteral("openSheetButton"));
    m_open->setIconBehind(true);
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_saved); });

    auto *buttons = new QWidget;
    auto *layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(print);
    layout->addWidget(save);
    return buttons;
}

void PrintPage::setContent(const SheetContent &content, const QString &noCode)
{
    m_content = content;
    m_noCode = noCode;
    begin(content.routine.routine.id, content.routine.routine.title, !content.code.isNull());
}

void PrintPage::setContent(const TopicContent &content)
{
    m_content = content;
    m_noCode.clear();
    begin(content.topic.id, content.topic.title, false);
}

void PrintPage::begin(const std::string &id, const std::string &title, bool hasCode)
{
    m_id = toQString(id);
    m_title->setText(toQString(title));
    m_notice->hide();
    m_open->hide();
    m_codeWords->hide();
    m_detail = 0;
    m_choices->begin(std::holds_alternative<SheetContent>(m_content), hasCode);
    refresh();
}

void PrintPage::refresh()
{
    const double detail = pictureDetail(m_choices->options().variant);
    if (std::holds_alternative<SheetContent>(m_content) && detail > m_detail) {
        m_detail = detail;
        Q_EMIT picturesWanted(detail);
    }
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
    const SheetOptions &options = m_choices->options();
    if (const auto *routine = std::get_if<SheetContent>(&m_content)) {
        SheetContent content = *routine;
        content.personName = m_choices->personName().toStdString();
        content.personNote = m_choices->personNote().toStdString();
        if (!m_choices->hasCode())
            content.code = {};
        m_sheet.emplace(content, options);
        showCodeWords(content);
    } else if (const auto *topic = std::get_if<TopicContent>(&m_content)) {
        m_sheet.emplace(*topic, options);
    } else {
        return;
    }
    const int count = m_sheet->pageCount();
    m_pages->setText(count == 1 ? tr("1 page") : tr("%1 pages").arg(count));
    m_preview->setSheet(*m_sheet, options.paper);
}

void PrintPage::showCodeWords(const SheetContent &content)
{
    const bool isLeftOut = !content.code.isNull() && m_sheet->codeCount() == 0;
    const QString words =
        isLeftOut ? tr("This kind of sheet has no room for the code to scan.") : m_noCode;
    m_codeWords->setText(words);
    m_codeWords->setVisible(!words.isEmpty());
}

void PrintPage::openPrintDialog()
{
    if (!m_sheet)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSize(m_sheet->paper()));
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
    m_open->setVisible(static_cast<bool>(written));
    if (!written)
        return m_notice->showTrouble(written.error());
    m_saved = name;
    m_notice->showNews(tr("Saved: %1").arg(QDir::toNativeSeparators(name)));
}

void PrintPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted = qRound((width() >= roomyWidth ? 320 : 260) * textScale());
    m_options->setFixedWidth(qMin(wanted, width() * 2 / 5));
}

} // namespace hipwise
