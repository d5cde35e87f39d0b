#pragma once

#include "model/prescription.h"

#include <QAbstractButton>

namespace hipwise {

class Figures;
class IconView;
class KeyPictureView;
class Tag;

/// The part of a step's row that is always there: it opens and closes the rest.
class StepHead : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a caution is the tag's text; empty for none.
    StepHead(Figures &figures, const PrescribedStep &step, const QString &caution,
             QWidget *parent = nullptr);

    /// Whether there is little room: the dose then stands under the name.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *makeWords(const PrescribedStep &step, const QString &caution);

    KeyPictureView *m_picture;
    Tag *m_doseBehind;
    Tag *m_doseBelow;
    IconView *m_chevron;
};

} // namespace hipwise
