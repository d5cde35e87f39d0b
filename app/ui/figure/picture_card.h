#pragma once

#include "model/step.h"

#include <QAbstractButton>

namespace hipwise {

class Figures;
class Prose;

/// Something to open, in a list: a figure, a title and what it comes down to.
class PictureCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a step may be null. \a figures outlives this.
    PictureCard(Figures &figures, const QString &title, const QString &summary, const Step *step,
                QWidget *parent = nullptr);

    /// A third line, of facts.
    void setMeta(const QString &meta);

    /// Whether there is little room: the picture is then small.
    void setCompact(bool compact);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *m_picture = nullptr;
    Prose *m_meta;
};

} // namespace hipwise
