#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QHBoxLayout;
class QBoxLayout;
class QScrollArea;

namespace hipwise {

class FavouriteButton;
class Figures;
class StepList;
class KeyPictureView;

/// Look at a routine, then start it. Start and Print never scroll away.
class RoutinePage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit RoutinePage(Figures &figures, QWidget *parent = nullptr);

    /// Takes what it shows out of \a catalog, which need not live on.
    void setRoutine(const CatalogRoutine &routine, const Catalog &catalog, Side firstSide);
    void setFavourite(bool isFavourite);

Q_SIGNALS:
    void backRequested();
    void startRequested();
    void printRequested();
    void firstSideChosen(hipwise::Side side);
    void stepRequested(const QString &id);
    void favouriteToggled(bool isFavourite);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void fit();

    QBoxLayout *m_body = nullptr;
    StepList *m_steps;
    QWidget *m_side;
    KeyPictureView *m_picture;
    QScrollArea *m_facts;
    FavouriteButton *m_favourite;
};

} // namespace hipwise
