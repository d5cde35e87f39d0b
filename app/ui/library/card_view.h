#pragma once

#include <QListView>

namespace hipwise {

class CardDelegate;
class Figures;

/// The grid of cards: as many columns as fit, one focus stop, Enter opens, Space starts and
/// F makes a favourite.
class CardView : public QListView
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit CardView(Figures &figures, QWidget *parent = nullptr);

    /// New content, at the place where the old one was scrolled to.
    void reset() override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void startRequested(const QModelIndex &index);
    void favouriteToggled(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void fitColumns();
    bool isOnPlay(const QModelIndex &index, QPoint at) const;
    bool isOnHeart(const QModelIndex &index, QPoint at) const;

    CardDelegate *m_delegate;
};

} // namespace hipwise
