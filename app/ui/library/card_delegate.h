#pragma once

#include "catalog/catalog.h"

#include <QAbstractItemDelegate>

namespace hipwise {

class Figures;

/// Paints the cards of the library; see the design guide, section 4.
class CardDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit CardDelegate(Figures &figures, QObject *parent = nullptr);

    /// The part of a card that starts the routine at once.
    static QRect playButton(const QRect &card);
    /// The part that makes it a favourite.
    static QRect heartButton(const QRect &card);
    static int cardHeight();

    /// Whether the mouse is over the play button of the hovered card.
    void setPlayHovered(bool hovered) { m_playHovered = hovered; }
    void setHeartHovered(bool hovered) { m_heartHovered = hovered; }
    /// Whether the current card shows its ring.
    void setRingShown(bool shown) { m_ringShown = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QImage pictureOf(const Step &step, const QRect &card, const QStyleOptionViewItem &option) const;

    Figures &m_figures;
    bool m_playHovered = false;
    bool m_heartHovered = false;
    bool m_ringShown = false;
};

} // namespace hipwise
