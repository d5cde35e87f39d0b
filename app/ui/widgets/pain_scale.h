#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace hipwise {

class Chip;

/// Pain from 0 to 10, nothing chosen beforehand.
class PainScale : public QWidget
{
    Q_OBJECT

public:
    explicit PainScale(QWidget *parent = nullptr);

    std::optional<int> value() const;
    void clear();
    /// As a click on it.
    void choose(int pain);

Q_SIGNALS:
    void chosen(int pain);

private:
    std::vector<Chip *> m_chips; ///< by what they say
};

} // namespace hipwise
