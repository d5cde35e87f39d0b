#pragma once

#include "ui/style/quarter_turn.h"

#include <QAbstractButton>

namespace hipwise {

/// A button of the far view: as large as the window allows, and turned with what it stands in.
class FarButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Danger };

    FarButton(Kind kind, const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setTurn(QuarterTurn turn);
    void setTextPixels(int pixels);

    QSize sizeHint() const override; ///< upright, one or two lines

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList lines() const;

    Kind m_kind;
    QString m_iconName;
    QuarterTurn m_turn = QuarterTurn::Upright;
    int m_pixels = 22;
};

} // namespace hipwise
