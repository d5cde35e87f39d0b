#pragma once

#include <QObject>

class QScrollArea;

namespace hipwise {

/// Whether a person has seen all that an area has: nobody answers what they have not seen. The
/// content of the area is laid out by a layout.
class ReadToEnd : public QObject
{
    Q_OBJECT

public:
    /// Goes with \a area, which keeps its scroll bar from now on.
    explicit ReadToEnd(QScrollArea &area);

    /// Whether the last line has been on screen.
    bool isReached() const { return m_isReached; }
    /// From the top again.
    void beginAgain();
    void showMore();
    /// The content has been laid out anew.
    void look();

Q_SIGNALS:
    void reached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea &m_area;
    bool m_isReached = false;
};

} // namespace hipwise
