#pragma once

#include "model/pose.h"

#include <QObject>
#include <QPointF>
#include <QVariantAnimation>

#include <optional>

namespace hipwise {

/// How far a figure has been turned by hand. Let go, it comes back.
class HandTurn : public QObject
{
    Q_OBJECT

public:
    explicit HandTurn(QObject *parent = nullptr);

    void begin(QPointF at);
    void follow(QPointF at);
    /// Eased back, or \a atOnce.
    void letGo(bool atOnce);

    bool isHeld() const { return m_from.has_value(); }
    bool isTurned() const { return !m_turn.isNull(); }

    /// \a view, turned. \a isMirrored says that views are told from the right side of the figure.
    PoseView turned(PoseView view, bool isMirrored) const;

Q_SIGNALS:
    void changed();

private:
    void setTurn(QPointF turn);

    std::optional<QPointF> m_from; ///< where it was taken hold of
    QPointF m_before;              ///< the turn it had then
    QPointF m_turn;                ///< in degrees around, and above
    QVariantAnimation m_back;
};

} // namespace hipwise
