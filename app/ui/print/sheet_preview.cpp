#include "ui/print/sheet_preview.h"

#include "sheet/sheet_printer.h"
#include "ui/style/tokens.h"
#include "ui/widgets/scroll_bar.h"

#include <QEvent>
#include <QGraphicsView>
#include <QPainter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QVBoxLayout>

namespace hipwise {

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 12);
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
    applyGround();
    layout()->addWidget(m_view);
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
    m_view->fitInView();
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
    if (m_view)
        m_view->fitInView();
}

void SheetPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

} // namespace hipwise
