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
    /// The part of the app that is on show.
    enum class Place { Library, Learn, Settings };
    void setPlace(Place place);

Q_SIGNALS:
    void libraryRequested();
    void learnRequested();
    void safetyRequested();
    void folderRequested();
    void bringInRequested();
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SidebarItem *add(QVBoxLayout &layout, const QString &text, const QString &iconName);

    bool m_isNarrow = false;
    std::vector<SidebarItem *> m_items;
    SidebarItem *m_library;
    SidebarItem *m_learn;
    SidebarItem *m_settings;
};

} // namespace hipwise
