#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QScrollArea;

namespace hipwise {

class Prose;

/// A file that could not be used, with everything that is wrong with it.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget *parent = nullptr);

    void setFile(const BrokenFile &file);

Q_SIGNALS:
    void backRequested();
    void openFolderRequested();

private:
    QWidget *makeHeader();

    Prose *m_name;
    Prose *m_sentence;
    QScrollArea *m_problems;
};

} // namespace hipwise
