#pragma once

#include "sheet/paper.h"
#include "sheet/sheet_content.h"
#include "sheet/sheet_layout.h"
#include "ui/print/file_chooser.h"

#include <QWidget>

#include <optional>
#include <variant>

namespace hipwise {

class Button;
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

    /// \a noCode is why there is no code to scan, in a sentence; empty if there is one, or none is meant.
    void setContent(const SheetContent &content, const QString &noCode = {});
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
    /// The sheet that was saved is to be seen in the program for its kind.
    void openRequested(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOptions();
    QWidget *makeButtons();
    void begin(const std::string &id, const std::string &title, bool hasCode);
    void showCodeWords(const SheetContent &content);
    void refresh();
    void layOut();
    void openPrintDialog();
    void savePdf();

    std::variant<std::monostate, SheetContent, TopicContent> m_content;
    QString m_id;     ///< of the routine or topic
    QString m_noCode; ///< why there is none
    QString m_saved;  ///< the file
    std::optional<SheetLayout> m_sheet;
    FileChooser m_chooseFile = choosePdfFile;
    double m_detail = 0; ///< of the pictures asked for
    SheetChoices *m_choices;
    SheetPreview *m_preview;
    QWidget *m_options;
    Prose *m_title = nullptr;
    Prose *m_pages = nullptr;
    Prose *m_codeWords = nullptr; ///< why there is no code on the sheet
    Notice *m_notice = nullptr;
    Button *m_open = nullptr; ///< the file that was saved
};

} // namespace hipwise
