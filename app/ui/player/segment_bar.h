#pragma once

#include <QWidget>

#include <vector>

namespace hipwise {

/// The session as a bar, a segment a step, as wide as the step is long.
class SegmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    /// \a done is of the segment \a current, 0 to 1; those before it are over.
    void setProgress(const std::vector<double> &seconds, std::size_t current, double done);

    QSize sizeHint() const override { return {400, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> widths() const;

    std::vector<double> m_seconds;
    std::size_t m_current = 0;
    double m_done = 0;
};

} // namespace hipwise
