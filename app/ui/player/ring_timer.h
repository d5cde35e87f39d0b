#pragma once

#include <QWidget>

namespace hipwise {

/// The ring with the large number; see the design guide, section 4.
class RingTimer : public QWidget
{
    Q_OBJECT

public:
    struct Reading
    {
        QString count;
        QString caption;
        double fractionLeft = 1;
        bool isWork = false;
        bool hasHalf = false;
        bool isLastSeconds = false;
        double breath = 0;

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    explicit RingTimer(QWidget *parent = nullptr);

    void setReading(const Reading &reading);
    /// The widest it may grow to.
    void setDiameter(int diameter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF ringRect() const;
    Reading levelled(Reading reading) const;
    QRect arcBetween(double one, double other) const;
    void paintRing(QPainter &painter, const QRectF &ring);
    void paintCount(QPainter &painter, const QRectF &ring);

    Reading m_reading;
    int m_diameter = 236;
};

} // namespace hipwise
