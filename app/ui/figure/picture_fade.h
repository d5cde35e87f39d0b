#pragma once

#include <QImage>
#include <QObject>
#include <QVariantAnimation>

namespace hipwise {

/// One picture giving way to another.
class PictureFade : public QObject
{
    Q_OBJECT

public:
    explicit PictureFade(QObject *parent = nullptr);

    /// \a before stays until arrive(), and then goes within this time. A null one does not.
    void leave(const QImage &before, int milliseconds);
    /// The other picture is there.
    void arrive();
    void stop();

    bool isOn() const { return !m_before.isNull(); }
    const QImage &before() const { return m_before; }
    /// Of the other picture, 0 to 1.
    double opacity() const { return m_opacity; }

Q_SIGNALS:
    void changed();

private:
    QImage m_before;
    double m_opacity = 1;
    QVariantAnimation m_animation;
};

} // namespace hipwise
