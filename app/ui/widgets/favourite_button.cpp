#include "ui/widgets/favourite_button.h"

namespace hipwise {

FavouriteButton::FavouriteButton(QWidget *parent)
    : Button(Kind::Secondary, tr("Favourite"), QStringLiteral("heart"), parent)
{
    setObjectName(QStringLiteral("favouriteButton"));
    setIconOnly(true);
    setCheckable(true);
    connect(this, &Button::clicked, this, &FavouriteButton::toggledByHand);
    connect(this, &Button::toggled, this, &FavouriteButton::nameIt);
    nameIt();
}

void FavouriteButton::nameIt()
{
    const QString name = isChecked() ? tr("Remove from favourites") : tr("Add to favourites");
    setAccessibleName(name);
    setToolTip(name);
}

} // namespace hipwise
