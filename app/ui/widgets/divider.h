#pragma once

#include <QWidget>

namespace hipwise {

/// A hairline between the rows of a card.
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hipwise
