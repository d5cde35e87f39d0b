#pragma once

#include <QWidget>

namespace hipwise {

/// A few words in a small rounded box: a dose, a caution, the phase.
class Tag : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Dose,    ///< sage
        Caution, ///< amber, with a triangle
        Work,    ///< the phase, solid: the clock is that of the exercise
        Waiting, ///< the phase, sage: it is not
    };

    explicit Tag(Kind kind, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setKind(Kind kind);
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look;
    Look look() const;

    Kind m_kind;
    QString m_text;
    QString m_iconName;
};

} // namespace hipwise
