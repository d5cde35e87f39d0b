#pragma once

#include "catalog/catalog.h"
#include "ui/widgets/panel.h"

namespace hipwise {

class Prose;
class TextLink;

/// What somebody who looks for "sciatica" has to be told above what was found. All its words are
/// those of the caution tables.
class WordNotice : public Panel
{
    Q_OBJECT

public:
    explicit WordNotice(QWidget *parent = nullptr);

    /// Hides itself when there is nothing to be told. Keeps nothing of \a catalog.
    void setWords(const std::vector<const PlainWord *> &words, const Catalog &catalog);

Q_SIGNALS:
    /// There is a topic to read about it.
    void topicRequested(const QString &id);

private:
    void tell(const PlainWord &word, const Catalog &catalog);

    Prose *m_advice;
    Prose *m_signs;
    TextLink *m_link;
    QString m_topic;
};

} // namespace hipwise
