#pragma once

#include <QColor>

class QWidget;

namespace hipwise {

/// The colours of the design guide. Nothing else in ui names a colour.
struct Tokens
{
    bool isDark;
    bool isHighContrast; ///< boxes have edges, see paintBox(); tracks are hollow

    QColor paper;   ///< window
    QColor surface; ///< cards, bars, buttons
    QColor stageTop;
    QColor stageBottom;
    QColor ink;     ///< titles, instructions
    QColor ink2;    ///< second lines
    QColor line;    ///< card edges, dividers; decoration only
    QColor control; ///< edges of buttons, chips, boxes

    QColor primary; ///< the one action, ring
    QColor onPrimary;
    QColor primaryHover;
    QColor primaryPressed;
    QColor focus; ///< the ring of the keyboard

    QColor hover;  ///< of a secondary button
    QColor sage;   ///< selected, dose, tracks
    QColor deep;   ///< text on sage
    QColor breath; ///< the breathing cue

    QColor clay; ///< muscle, dot; always with a word
    QColor clayText;
    QColor amber; ///< caution text
    QColor amberGround;
    QColor amberEdge;
    QColor red; ///< stop only
    QColor redGround;
    QColor redHover;
    QColor redPressed;
    QColor onRedPressed;

    QColor disabledGround;
    QColor disabledText;
    QColor shadow; ///< under a card; transparent in the dark

    QColor skin;
    QColor hair;
    QColor shirt;
    QColor shorts;
    QColor prop;
    QColor propEdge;
    QColor floorShadow;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
const Tokens &lightContrastTokens();
const Tokens &darkContrastTokens();

/// The tokens that go with the widget's palette: the palette is what the system changes when it
/// goes dark, and every widget inherits it. A window of pure white or black is one in high
/// contrast, as no other tokens have it.
const Tokens &tokensOf(const QWidget *widget);

} // namespace hipwise
