#pragma once

#include <QAbstractButton>
#include <QImage>

namespace hipwise {

/// A choice that shows what one gets: a picture with its name below.
class LookTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LookTile(const QString &name, QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }

    /// Of every picture, in device-independent pixels.
    static QSize pictureSize();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QImage m_picture;
};

} // namespace hipwise
