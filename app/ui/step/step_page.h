#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace hipwise {

class Button;
class Demonstrator;
class FavouriteButton;
class Figures;

/// One step by itself: watch it, read how it is done, try it. Its figure and its buttons never
/// scroll away.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit StepPage(Figures &figures, QWidget *parent = nullptr);

    /// Takes what it shows out of \a catalog, which need not live on. \a from names the page that
    /// Back leads to.
    void setStep(const Step &step, const Catalog &catalog, const QString &from);
    void setFavourite(bool isFavourite);

Q_SIGNALS:
    void backRequested();
    void tryRequested();
    void favouriteToggled(bool isFavourite);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void fit();

    Figures &m_figures;
    Button *m_back;
    QBoxLayout *m_body;
    QWidget *m_side;
    QVBoxLayout *m_stage; ///< holds the figure
    Demonstrator *m_figure = nullptr;
    FavouriteButton *m_favourite = nullptr;
    QScrollArea *m_reading;
};

} // namespace hipwise
