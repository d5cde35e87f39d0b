#pragma once

#include <QWidget>

namespace hipwise {

/// A caution in a few words, on as many lines as it takes.
class CautionTag : public QWidget
{
    Q_OBJECT

public:
    explicit CautionTag(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace hipwise
