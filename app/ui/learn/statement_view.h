#pragma once

#include "model/learn_topic.h"
#include "model/source.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise {

/// One thing to know; its sources are a click away.
class StatementView : public QWidget
{
    Q_OBJECT

public:
    StatementView(const LearnStatement &statement, const std::vector<Source> &sources,
                  QWidget *parent = nullptr);

private:
    void addClaim(QVBoxLayout &layout, const LearnStatement &statement);
    void showSources(bool areShown);

    std::vector<Source> m_sources;
    QWidget *m_list = nullptr; ///< made when first wanted
};

} // namespace hipwise
