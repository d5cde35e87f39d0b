#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace hipwise {

/// Widgets side by side as in a line of text, on as many lines as it takes.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &area) override;

private:
    /// The items' places in \a area, left to right. The height needed is that of the last one.
    std::vector<QRect> places(const QRect &area) const;

    int m_horizontalGap;
    int m_verticalGap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace hipwise
