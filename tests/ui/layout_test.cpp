#include "ui/every_page.h"
#include "ui/layout_faults.h"
#include "ui/open_window.h"
#include "ui/player/guide_column.h"
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
    // What is dark is laid out like what is light: once is enough to see that.
    const Case where = GENERATE(values<Case>({
        {{1280, 800}, false, false},
        {{1280, 800}, true, false},
        {{900, 640}, false, false},
        {{700, 900}, false, false},
        {{1280, 800}, false, true},
        {{900, 640}, false, true},
        {{700, 900}, false, true},
    }));
    const auto [size, isDark, isLarge] = where;
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

TEST_CASE("Nothing of programmes is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitProgrammes);
}

TEST_CASE("Nothing of bringing in a routine is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitBringIn);
}

TEST_CASE("Nothing there is to learn is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitLearn);
}

TEST_CASE("Nothing in the player is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitPlayer);
}

TEST_CASE("With text of the usual size the player never scrolls", "[ui][layout]")
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(900, 640));
    OpenWindow open(settled(), size);
    QStringList scrolled;
    visitPlayer(open, [&](const QString &page) {
        const auto *guide = open.window.findChild<GuideColumn *>();
        if (guide->isVisible() && guide->height() > guide->parentWidget()->height())
            scrolled.append(page);
    });
    INFO(size.width() << " x " << size.height());
    CHECK(scrolled == QStringList());
}

TEST_CASE("The ring, the instruction and the caution are seen without scrolling", "[ui][layout]")
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(900, 640), QSize(700, 900));
    const LargeText largeText;
    OpenWindow open(settled(), size);
    QStringList hidden;
    visitPlayer(open, [&](const QString &page) {
        if (open.window.findChild<QWidget *>(QStringLiteral("notice"))->isVisible())
            return; // it takes room, but only for a few seconds
        for (const char *name : {"pill", "ring", "instruction", "caution", "hurtsButton"}) {
            const auto *widget = open.window.findChild<QWidget *>(QLatin1String(name));
            if (widget->isVisible() && widget->visibleRegion().boundingRect() != widget->rect())
                hidden.append(page + QStringLiteral(": ") + QLatin1String(name));
        }
    });
    INFO(size.width() << " x " << size.height());
    CHECK(hidden == QStringList());
}

TEST_CASE("Nothing on the pages around them is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitOthers);
}

TEST_CASE("Nothing on the days after a session is cut off or covered", "[ui][layout]")
{
    checkEveryPage(visitNextDay);
}
