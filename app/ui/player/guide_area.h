#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace hipwise {

class GuideColumn;
class Label;
class Panel;
struct PlayerView;

/// The guide's column, which scrolls where large text in a low window is higher than its place,
/// and under it the caution, which stays.
class GuideArea : public QWidget
{
    Q_OBJECT

public:
    explicit GuideArea(QWidget *parent = nullptr);

    void setView(const PlayerView &view);
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void readyRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *makeReading();
    Panel *makeCaution();

    GuideColumn *m_column;
    Label *m_cautionText;
    Panel *m_caution;
    bool m_isNarrow = false;
    QVBoxLayout *m_layout;
};

} // namespace hipwise
