#include "ui/safety/advice_view.h"

#include "ui/safety/advice_panel.h"
#include "ui/widgets/scroll_bar.h"

#include <QVBoxLayout>

namespace hipwise {

AdviceView::AdviceView(const std::vector<RedFlag> &flags, QWidget *parent)
    : QScrollArea(parent)
{
    makeCalm(*this);
    setWidgetResizable(true);
    setObjectName(QStringLiteral("advice"));
    setAccessibleName(tr("What to do"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("cornerRadius", 16.0);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 16);
    layout->setSpacing(16);
    for (AdvicePanel *panel : advicePanels(flags))
        layout->addWidget(panel);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace hipwise
