#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace hipwise {

class Button;
class Demonstrator;
class Figures;

/// A topic to read, with its figure beside it where there is room.
class TopicPage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit TopicPage(Figures &figures, QWidget *parent = nullptr);

    /// Keeps nothing of \a catalog. \a from names the page that Back leads to.
    void setTopic(const LearnTopic &topic, const Catalog &catalog, const QString &from);

Q_SIGNALS:
    void backRequested();
    void printRequested();
    void topicRequested(const QString &id);
    void stepRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void fit();

    Figures &m_figures;
    Button *m_back;
    QScrollArea *m_reading;
    QWidget *m_side;
    QVBoxLayout *m_stage; ///< holds the figure
    Demonstrator *m_figure = nullptr;
    QString m_step; ///< whose figure it is
    Button *m_stepButton = nullptr;
};

} // namespace hipwise
