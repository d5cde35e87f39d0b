#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace hipwise {

/// Choices that open below a button, over the rest of the window. Arrow keys go up and down, Enter
/// and Space choose, Escape and a click elsewhere close it.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    /// Shows itself in the window of \a button, which outlives it.
    explicit ChoiceList(QWidget &button);

    void addChoice(const QString &text, bool isChosen);
    /// What is chosen, by number.
    void setChosen(int number, bool isChosen);
    /// With the keyboard on the first choice that is chosen.
    void open();
    void close();

Q_SIGNALS:
    void picked(int number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void step(int by);

    QWidget &m_button;
    QScrollArea *m_area; ///< a long list in a low window scrolls
    QVBoxLayout *m_rowLayout;
    std::vector<QPointer<QWidget>> m_rows;
};

} // namespace hipwise
