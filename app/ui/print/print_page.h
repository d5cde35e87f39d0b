#pragma once

#include "sheet/paper.h"
#include "sheet/sheet_content.h"
#include "sheet/sheet_layout.h"
#include "ui/print/file_chooser.h"

#include <QWidget>

#include <optional>
#include <variant>

namespace hipwise {

class Notice;
class Prose;
class SheetChoices;
class SheetPreview;

/// The sheet of a routine or a topic, on its way to a printer or a file.
class PrintPage : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPage(QWidget *parent = nullptr);

    void setContent(const SheetContent &content);
    void setContent(const TopicContent &content);
    /// The pictures of \a steps, which come later than the content; they are dropped when another
    /// routine is on the page by then.
    void setPictures(const std::vector<Step> &steps, const std::vector<StepPictures> &pictures);
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

Q_SIGNALS:
    void backRequested();
    /// For a new routine, or a kind of sheet that prints them larger; \a detail is that of
    /// stepPictures().
    void picturesWanted(double detail);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOptions();
    void begin(const std::string &id, const std::string &title);
    void refresh();
    void layOut();
    void openPrintDialog();
    void savePdf();

    std::variant<std::monostate, SheetContent, TopicContent> m_content;
    QString m_id; ///< of the routine or topic
    std::optional<SheetLayout> m_sheet;
    FileChooser m_chooseFile = choosePdfFile;
    double m_detail = 0; ///< of the pictures asked for
    SheetChoices *m_choices;
    SheetPreview *m_preview;
    QWidget *m_options;
    Prose *m_title = nullptr;
    Prose *m_pages = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace hipwise
