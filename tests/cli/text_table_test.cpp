#include "cli/display_width.h"
#include "cli/text_table.h"
#include "cli/wrapped_text.h"
#include "support/qt_strings.h"

using namespace hipwise;

TEST_CASE("Columns are aligned and lines end without spaces", "[cli]")
{
    TextTable table(2);
    table.add({QStringLiteral("a"), QStringLiteral("first")});
    table.add({QStringLiteral("long"), QString()});
    CHECK(table.text() == QStringLiteral("  a     first\n  long\n"));
}

TEST_CASE("The last column wraps at 80 and goes on below itself", "[cli]")
{
    TextTable table(0);
    table.add({QStringLiteral("label"), QStringLiteral("word ").repeated(20)});
    const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].size() <= 80);
    CHECK(lines[0].startsWith(QStringLiteral("label  word")));
    CHECK(lines[1].startsWith(QStringLiteral("       word")));
}

TEST_CASE("Another column can be the one that wraps", "[cli]")
{
    TextTable table(0);
    table.setWrappedColumn(0);
    table.add({QStringLiteral("word ").repeated(20), QStringLiteral("end")});
    const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].endsWith(QStringLiteral("  end")));
    CHECK(lines[1].startsWith(QStringLiteral("word")));
}

TEST_CASE("A table without rows is no text", "[cli]")
{
    CHECK(TextTable(4).text() == QString());
}

TEST_CASE("Words longer than a line stay whole", "[cli]")
{
    CHECK(wrapped(QStringLiteral("see https://example.org/long now"), 8) ==
          QStringList{QStringLiteral("see"), QStringLiteral("https://example.org/long"),
                      QStringLiteral("now")});
    CHECK(wrapped(QString(), 8) == QStringList{QString()});
}

TEST_CASE("Width is counted in columns, not in code units", "[cli]")
{
    CHECK(displayWidth(u"20 s × 3") == 8);
    CHECK(displayWidth(u"u\u0308") == 1);
    CHECK(displayWidth(u"股関節") == 6);
    CHECK(displayWidth(u"🦵") == 2);
}
