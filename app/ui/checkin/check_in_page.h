#pragma once

#include "safety/check_in.h"
#include "safety/red_flag.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace hipwise {

class Button;
class CheckRow;
class PainScale;
class Prose;
class ReadToEnd;

/// The fifteen seconds before a session: pain now, anything new, well today, and all within reach.
/// Green starts, amber starts eased, red offers breathing and advice only.
class CheckInPage : public QWidget
{
    Q_OBJECT

public:
    /// The short forms of those of \a signs that are asked first are what can be new.
    explicit CheckInPage(const std::vector<RedFlag> &signs, QWidget *parent = nullptr);

    /// Without an answer; \a needs is what has to be within reach and around. Who is pregnant is
    /// asked for the signs of that, too.
    void begin(const QString &routine, const QString &needs, bool isPregnant);

Q_SIGNALS:
    void startRequested(const hipwise::CheckIn &checkIn); ///< green or amber
    void breathingRequested();
    void signsRequested(); ///< something is new: which sign?
    /// There is a red flag, with this id.
    void signSaid(const QString &id);
    void declined();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeQuestions();
    QWidget *makeAnswers();
    std::optional<CheckIn> answer() const;
    void readAnswer();
    void tellAnswer(const std::optional<CheckIn> &said);
    void goOn();

    Prose *m_routine;
    Prose *m_needs;
    PainScale *m_pain;
    CheckRow *m_new;
    CheckRow *m_pregnancy;
    CheckRow *m_unwell;
    ReadToEnd *m_read = nullptr;
    Prose *m_verdict;
    Button *m_go;
};

} // namespace hipwise
