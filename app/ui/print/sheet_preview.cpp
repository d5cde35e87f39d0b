#include "ui/print/sheet_preview.h"

#include "sheet/sheet_printer.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
    , m_bar(makeBar())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(4);
    layout->addStretch();
    layout->addWidget(m_bar);
}

QWidget *SheetPreview::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = new Button(Button::Kind::Quiet, text, icon);
        button->setObjectName(name);
        button->setIconOnly(true);
        layout->addWidget(button);
        return button;
    };
    m_previous = add(tr("Previous page"), QStringLiteral("arrow-left"),
                     QStringLiteral("previousPageButton"));
    m_place = new Prose({}, TextRole::Small, &Tokens::ink2);
    m_place->setObjectName(QStringLiteral("pagePlace"));
    layout->addWidget(m_place);
    m_next = add(tr("Next page"), QStringLiteral("arrow-right"), QStringLiteral("nextPageButton"));
    layout->addStretch();
    m_all = add(tr("All pages"), QStringLiteral("grid"), QStringLiteral("allPagesButton"));
    m_all->setCheckable(true);
    auto *smaller = add(tr("Smaller"), QStringLiteral("minus"), QStringLiteral("smallerButton"));
    auto *larger = add(tr("Larger"), QStringLiteral("plus"), QStringLiteral("largerButton"));
    connect(m_previous, &Button::clicked, this, [this] { turnPage(-1); });
    connect(m_next, &Button::clicked, this, [this] { turnPage(1); });
    connect(m_all, &Button::toggled, this, &SheetPreview::showAll);
    connect(smaller, &Button::clicked, this, [this] { zoom(Zoom::Smaller); });
    connect(larger, &Button::clicked, this, [this] { zoom(Zoom::Larger); });
    return bar;
}

void SheetPreview::turnPage(int by)
{
    if (!m_view || !m_sheet)
        return;
    m_view->setCurrentPage(std::clamp(m_view->currentPage() + by, 1, m_sheet->pageCount()));
    updateBar();
}

void SheetPreview::zoom(Zoom zoom)
{
    if (!m_view)
        return;
    m_isFit = zoom == Zoom::Fit;
    if (zoom == Zoom::Fit)
        m_view->fitInView();
    else if (zoom == Zoom::Larger)
        m_view->zoomIn(1.25);
    else
        m_view->zoomOut(1.25);
}

void SheetPreview::showAll(bool all)
{
    if (!m_view)
        return;
    m_view->setViewMode(all ? QPrintPreviewWidget::AllPagesView
                            : QPrintPreviewWidget::SinglePageView);
    zoom(Zoom::Fit);
    applyGround();
    updateBar();
}

void SheetPreview::updateBar()
{
    const int count = m_sheet ? m_sheet->pageCount() : 1;
    const int page = m_view ? std::clamp(m_view->currentPage(), 1, count) : 1;
    const bool isOne = count > 1 && !m_all->isChecked();
    m_previous->setEnabled(isOne && page > 1);
    m_next->setEnabled(isOne && page < count);
    m_all->setEnabled(count > 1 || m_all->isChecked());
    m_place->setText(m_all->isChecked() ? tr("All pages") : tr("%1 of %2").arg(page).arg(count));
}

SheetPreview::~SheetPreview()
{
    delete m_view;
}

void SheetPreview::setSheet(const SheetLayout &sheet, Paper paper)
{
    m_sheet.emplace(sheet);
    m_paper = paper;
    if (isVisible())
        refresh();
}

void SheetPreview::make()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_view = new QPrintPreviewWidget(m_printer.get());
    m_view->setViewMode(QPrintPreviewWidget::SinglePageView);
    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_sheet)
            print(*m_sheet, *printer);
    });
    if (auto *pages = m_view->findChild<QGraphicsView *>()) {
        makeCalm(*pages);
        pages->setObjectName(QStringLiteral("pages"));
        pages->setAccessibleName(tr("Preview of the pages"));
        pages->setFocusPolicy(Qt::StrongFocus);
        pages->setProperty("cornerRadius", 16.0);
    }
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &SheetPreview::updateBar);
    applyGround();
    auto *box = static_cast<QVBoxLayout *>(layout());
    delete box->takeAt(0); // what kept the place of the pages
    box->insertWidget(0, m_view, 1);
}

void SheetPreview::applyGround()
{
    if (!m_view)
        return;
    if (auto *pages = m_view->findChild<QGraphicsView *>(); pages && pages->scene())
        pages->scene()->setBackgroundBrush(tokensOf(this).stageBottom);
}

void SheetPreview::refresh()
{
    if (!m_view)
        make();
    m_printer->setPageSize(pageSize(m_paper));
    m_view->updatePreview();
    applyGround();
    zoom(Zoom::Fit);
    updateBar();
}

void SheetPreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).stageBottom);
    painter.drawRoundedRect(rect(), 20, 20);
}

void SheetPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SheetPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view && m_isFit)
        m_view->fitInView();
}

void SheetPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

} // namespace hipwise
