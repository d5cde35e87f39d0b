#pragma once

#include "ui/library/personal_cards.h"
#include "ui/style/tokens.h"

#include <QImage>
#include <QPainter>
#include <QRect>

namespace hipwise {

/// What the mouse and the keyboard do to a card.
struct CardState
{
    bool isHovered = false;
    bool isPlayHovered = false;
    bool hasRing = false;
    bool isFavourite = false;
    bool isHeartHovered = false;
    bool isLeftOut = false; ///< a step the person does without
};

/// A card and the buttons on it.
struct CardPlaces
{
    QRect card;
    QRect play;
    QRect heart;
};

/// Where the picture of a card is.
QRect pictureArea(const QRect &card);

/// A null \a picture shows the pictogram of the routine's position.
void paintRoutineCard(QPainter &painter, const CardPlaces &places, const CatalogRoutine &routine,
                      const PersonalCard &card, const QImage &picture, const CardState &state,
                      const Tokens &tokens);

void paintStepCard(QPainter &painter, const CardPlaces &places, const Step &step,
                   const QImage &picture, const CardState &state, const Tokens &tokens);

void paintBrokenCard(QPainter &painter, const QRect &card, const BrokenFile &file,
                     const CardState &state, const Tokens &tokens);

} // namespace hipwise
