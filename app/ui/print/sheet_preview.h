#pragma once

#include "sheet/paper.h"
#include "sheet/sheet_layout.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPrintPreviewWidget;
class QPrinter;

namespace hipwise {

/// The pages as they will come out of the printer. What Qt prints with is made when they are
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
    void make();
    void refresh();
    void applyGround();

    std::optional<SheetLayout> m_sheet;
    Paper m_paper = Paper::A4;
    std::unique_ptr<QPrinter> m_printer; ///< only for the preview; outlives m_view
    QPrintPreviewWidget *m_view = nullptr;
};

} // namespace hipwise
