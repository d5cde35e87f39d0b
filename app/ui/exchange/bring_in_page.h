#pragma once

#include "ui/exchange/routine_receiver.h"

#include <QWidget>

#include <functional>

class QScrollArea;

namespace hipwise {

class Button;
class Notice;
class TextField;

/// Asks for a file; empty if for none. Tests put an answer in its place.
using GivenFileChooser = std::function<QString(QWidget *window)>;

/// The desktop's own dialog, for pictures and routine files.
QString chooseGivenFile(QWidget *window);

/// A routine from somebody else: by a picture of its code, its file, or the text of the code.
class BringInPage : public QWidget
{
    Q_OBJECT

public:
    explicit BringInPage(QWidget *parent = nullptr);

    /// Nothing given yet, and nothing said.
    void begin();
    /// While a routine is looked at, no other is taken.
    void setBusy();
    void setOutcome(const RoutineReceiver::Outcome &outcome);
    /// Whether the routine of the outcome can be opened: the library has it a moment later.
    void setInLibrary(bool is);
    /// Of the routine that came in last; empty if none did.
    QString routineId() const { return m_routine; }
    void setFileChooser(GivenFileChooser chooser) { m_chooseFile = std::move(chooser); }

Q_SIGNALS:
    void backRequested();
    void fileGiven(const QString &path);
    void textGiven(const QString &text);
    void routineRequested(const QString &id);

private:
    QWidget *makeContent();
    void chooseFile();
    void useText();
    void allow();
    void showNotice();

    QString m_routine;
    bool m_isBusy = false;
    GivenFileChooser m_chooseFile = chooseGivenFile;
    QScrollArea *m_area;
    Button *m_choose = nullptr;
    Button *m_use = nullptr;
    Button *m_show = nullptr;
    TextField *m_text = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace hipwise
