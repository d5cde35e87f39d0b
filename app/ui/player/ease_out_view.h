#pragma once

#include "ui/figure/figure_view.h"

namespace hipwise {

/// "Ease out of it." above the figure that has done so, still. Whoever is in pain reads little.
class EaseOutView : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit EaseOutView(Figures &figures, QWidget *parent = nullptr);

    /// Shows how \a step, whose working side is \a side, is eased out of.
    void setStep(const Step &step, std::optional<Side> side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeWords();

    FigureView *m_figure;
    QWidget *m_words = nullptr;
};

} // namespace hipwise
