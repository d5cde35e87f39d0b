#include "ui/every_page.h"
#include "ui/layout_faults.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"

#include <QAbstractButton>
#include <QApplication>

using namespace hipwise;

namespace {

/// The system's text twice as large while this lives.
class LargeText
{
public:
    LargeText()
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
    ~LargeText() { QApplication::setFont(m_before); }
    LargeText(const LargeText &) = delete;
    LargeText &operator=(const LargeText &) = delete;

private:
    QFont m_before;
};

struct Case
{
    QSize size;
    bool isDark;
    bool isLarge;
};

/// HIPWISE_PICTURES names a folder for pictures of what was looked at.
void keepPicture(QWidget &window, const Case &where, const QString &page)
{
    const QString folder = qEnvironmentVariable("HIPWISE_PICTURES");
    if (folder.isEmpty())
        return;
    window.grab().save(QStringLiteral("%1/%2x%3%4%5 %6.png")
                           .arg(folder)
                           .arg(where.size.width())
                           .arg(where.size.height())
                           .arg(where.isDark ? QStringLiteral(" dark") : QString(),
                                where.isLarge ? QStringLiteral(" large") : QString(), page));
}

template<typename Visit>
void checkEveryPage(Visit visit)
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(900, 640), QSize(700, 900));
    const bool isDark = GENERATE(false, true);
    const bool isLarge = GENERATE(false, true);
    const Case where{size, isDark, isLarge};
    std::optional<LargeText> largeText;
    if (isLarge)
        largeText.emplace();
    Settings settings = settled();
    settings.appearance = isDark ? Appearance::Dark : Appearance::Light;
    OpenWindow open(settings, size);

    QStringList faults;
    visit(open, [&](const QString &page) {
        keepPicture(open.window, where, page);
        for (const QString &fault : layoutFaults(open.window))
            faults.append(page + QStringLiteral(": ") + fault);
    });
    INFO(size.width() << " x " << size.height() << (isDark ? " dark" : " light")
                      << (isLarge ? " large" : ""));
    CHECK(faults == QStringList());
    CHECK(open.window.size() == size);
}

} // namespace

TEST_CASE("Nothing in the library is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitLibrary);
}

TEST_CASE("Nothing in the player is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitPlayer);
}

TEST_CASE("Nothing on the pages around them is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitOthers);
}
