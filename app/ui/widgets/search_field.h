#pragma once

#include <QWidget>

class QLineEdit;

namespace hipwise {

/// A line to search with.
class SearchField : public QWidget
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

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
