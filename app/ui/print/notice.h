#pragma once

#include <QWidget>

namespace hipwise {

class IconView;
class Prose;

/// What came of saving: one sentence that stays until the next try.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void showNews(const QString &sentence);
    void showTrouble(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSentence(const QString &sentence);

    IconView *m_icon;
    Prose *m_sentence;
    bool m_isTrouble = false;
};

} // namespace hipwise
