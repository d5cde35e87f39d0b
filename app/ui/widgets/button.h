#pragma once

#include <QAbstractButton>

namespace hipwise {

/// A push button of the design guide, section 4.
class Button : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< the one thing to do next
        Secondary,
        Quiet,
        Danger, ///< Something hurts
    };
    enum class Size { Normal, Large };

    Button(Kind kind, const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// The icon stands behind the text, as in "Skip".
    void setIconBehind(bool behind);
    /// A key's name, shown in a little box while there is room.
    void setKeyHint(const QString &hint);
    void setKeyHintVisible(bool visible);
    void setSizeKind(Size size);
    /// Only the icon is shown; the text stays as tool tip and accessible name.
    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Look;
    Look look() const;
    int sidePadding() const;
    int textWidth() const;
    int contentWidth() const;
    bool hasHint() const;

    Kind m_kind;
    Size m_size = Size::Normal;
    QString m_iconName;
    bool m_iconBehind = false;
    bool m_iconOnly = false;
    QString m_hint;
    bool m_hintVisible = true;
};

} // namespace hipwise
