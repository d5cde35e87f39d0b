#pragma once

#include "model/prescription.h"
#include "model/source.h"
#include "safety/caution_flag.h"

#include <QWidget>

#include <vector>

namespace hipwise {

class Figures;
class StepDetails;
class StepHead;

/// A step of a routine in a list, which opens to show all about it.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    StepRow(Figures &figures, const PrescribedStep &step, const std::vector<CautionFlag> &flags,
            const std::vector<Source> &sources, QWidget *parent = nullptr);

    /// Whether there is little room.
    void setCompact(bool compact);
    StepHead *head() const { return m_head; }

Q_SIGNALS:
    void opened();
    void stepRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setOpen(bool open);

    Figures &m_figures;
    PrescribedStep m_step;
    QString m_avoid;
    std::vector<Source> m_sources;
    StepHead *m_head;
    StepDetails *m_details = nullptr; ///< made when first wanted
};

} // namespace hipwise
