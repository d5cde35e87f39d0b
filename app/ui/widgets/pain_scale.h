#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace hipwise {

class Chip;

/// Pain from 0 to 10, nothing chosen beforehand. The digits of the keyboard choose, and the arrow
/// keys go along.
class PainScale : public QWidget
{
    Q_OBJECT

public:
    explicit PainScale(QWidget *parent = nullptr);

    std::optional<int> value() const;
    void clear();

Q_SIGNALS:
    void chosen(int pain);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<Chip *> m_chips; ///< by what they say
};

} // namespace hipwise
