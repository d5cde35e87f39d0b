#pragma once

#include <QSlider>

namespace hipwise {

/// A slim slider from 0 to 100.
class VolumeSlider : public QSlider
{
    Q_OBJECT

public:
    /// \a of what, for whoever points at it or hears it read: "Volume of the tones".
    explicit VolumeSlider(const QString &of, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {64, 48}; }
    QSize minimumSizeHint() const override { return {40, 48}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void moveTo(double x);
};

} // namespace hipwise
