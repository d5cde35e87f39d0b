#pragma once

#include "safety/check_out.h"
#include "ui/widgets/panel.h"

#include <optional>
#include <vector>

namespace hipwise {

class CheckRow;
class Chip;
class PainScale;

/// The questions right after a session: pain now, anything new, and the effort. Nothing is chosen
/// beforehand, and none has to be answered. With the keyboard on it a digit says the pain.
class CheckOutCard : public Panel
{
    Q_OBJECT

public:
    /// \a painAtStart is shown beside the scale.
    explicit CheckOutCard(std::optional<int> painAtStart, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As said so far; without pain or something new the effort alone is nothing to go by, and
    /// waits.
    void answered(const hipwise::CheckOut &checkOut);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEffort();
    void tell();

    std::optional<int> m_painAtStart;
    PainScale *m_pain;
    CheckRow *m_new;
    std::vector<Chip *> m_efforts; ///< from easy to hard
};

} // namespace hipwise
