#pragma once

#include "catalog/catalog.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace hipwise {

class Figures;
class PictureCard;

/// What there is to read about: a card a topic.
class LearnPage : public QWidget
{
    Q_OBJECT

public:
    /// Keeps nothing of \a catalog; \a figures outlives this.
    LearnPage(Figures &figures, const Catalog &catalog, QWidget *parent = nullptr);

Q_SIGNALS:
    void topicOpened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(int columns);

    QGridLayout *m_grid;
    std::vector<PictureCard *> m_cards;
    int m_columns = 0;
};

} // namespace hipwise
