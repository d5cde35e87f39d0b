#pragma once

#include "ui/figure/figures.h"

#include <QWidget>

#include <optional>

namespace hipwise {

/// The key picture of a step on a small stage; the pictogram of its position as long as, or if,
/// there is none.
class KeyPictureView : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit KeyPictureView(Figures &figures, QWidget *parent = nullptr);

    void setStep(const Step &step, Side side = Side::Left);
    void setRadius(qreal radius);
    /// Whether the figure is shown, not the pictogram.
    bool hasFigure() const { return m_hasFigure; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage picture() const;

    Figures &m_figures;
    std::optional<Step> m_step;
    Side m_side = Side::Left;
    qreal m_radius = 10;
    bool m_hasFigure = false;
};

} // namespace hipwise
