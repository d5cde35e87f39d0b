#pragma once

#include <QWidget>

class QLineEdit;

namespace hipwise {

/// A line to type into.
class TextField : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it; no more than \a mostLetters go in.
    explicit TextField(const QString &name, int mostLetters, QWidget *parent = nullptr);

    QString text() const;
    void clear();

    QSize sizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
};

} // namespace hipwise
