#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise {

class Figures;

/// All there is to read of a topic, and the way to the next one.
class TopicReading : public QWidget
{
    Q_OBJECT

public:
    /// Keeps nothing of \a catalog; \a figures outlives this.
    TopicReading(Figures &figures, const LearnTopic &topic, const Catalog &catalog,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void topicRequested(const QString &id);

private:
    void addSection(const LearnSection &section, const Catalog &catalog);
    void addStopRules(const Catalog &catalog);
    void addNext(const LearnTopic &topic, const Catalog &catalog);

    Figures &m_figures;
    QVBoxLayout *m_column;
};

} // namespace hipwise
