#pragma once

#include "sheet/paper.h"
#include "sheet/sheet_layout.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPrintPreviewWidget;
class QPrinter;

namespace hipwise {

class Button;
class Prose;

/// The pages as they will come out of the printer, one at a time or all small ones together, larger
/// or smaller. What Qt prints with is made when they are
/// first seen: looking for printers can take a second.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);
    ~SheetPreview() override;

    void setSheet(const SheetLayout &sheet, Paper paper);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Zoom { Fit, Smaller, Larger };

    QWidget *makeBar();
    void make();
    void turnPage(int by);
    void zoom(Zoom zoom);
    void showAll(bool all);
    void updateBar();
    void refresh();
    void applyGround();

    std::optional<SheetLayout> m_sheet;
    Paper m_paper = Paper::A4;
    std::unique_ptr<QPrinter> m_printer; ///< only for the preview; outlives m_view
    QPrintPreviewWidget *m_view = nullptr;
    Button *m_previous = nullptr;
    Button *m_next = nullptr;
    Button *m_all = nullptr;
    Prose *m_place = nullptr;
    bool m_isFit = true; ///< the page is as large as the window lets it be
    QWidget *m_bar;      ///< last, as its making fills those above
};

} // namespace hipwise
