#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hipwise {

class SidebarItem;

/// The way to the parts of the app; icons with small words in a narrow window.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    void setDark(bool isDark);

Q_SIGNALS:
    void libraryRequested();
    void safetyRequested();
    void folderRequested();
    void appearanceRequested(bool dark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SidebarItem *add(QVBoxLayout &layout, const QString &text, const QString &iconName);

    bool m_isNarrow = false;
    bool m_isDark = false;
    std::vector<SidebarItem *> m_items;
    SidebarItem *m_appearance;
};

} // namespace hipwise
