#pragma once

#include "ui/widgets/button.h"

namespace hipwise {

/// The heart: sage when chosen, with a name to be read out that says so.
class FavouriteButton : public Button
{
    Q_OBJECT

public:
    explicit FavouriteButton(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Not when it was set.
    void toggledByHand(bool isFavourite);

private:
    void nameIt();
};

} // namespace hipwise
