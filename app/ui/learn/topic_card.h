#pragma once

#include "model/learn_topic.h"
#include "model/step.h"

#include <QAbstractButton>

namespace hipwise {

class Figures;

/// A topic in the list: its figure, its title and what it comes down to.
class TopicCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a step may be null. \a figures outlives this.
    TopicCard(Figures &figures, const LearnTopic &topic, const Step *step,
              QWidget *parent = nullptr);

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
};

} // namespace hipwise
