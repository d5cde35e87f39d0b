#include "support/catch.h"
#include "ui/style/icons.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

using namespace hipwise;

namespace {

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
        names.append(file.chopped(4));
    return names;
}

int inkedPixels(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0;
    }
    return count;
}

} // namespace

TEST_CASE("Every icon shows something, in every size used", "[ui][icons]")
{
    REQUIRE_FALSE(iconNames().isEmpty());
    for (const QString &name : iconNames()) {
        for (const int size : {17, 24, 48}) {
            INFO(name.toStdString() << " at " << size);
            const int inked = inkedPixels(icon(name, size, Qt::red, 1));
            CHECK(inked > size);
            CHECK(inked < size * size);
        }
    }
}

TEST_CASE("An icon takes the colour it is asked for", "[ui][icons]")
{
    for (const QString &name : iconNames()) {
        if (name == QLatin1String("hipwise"))
            continue; // the mark has colours of its own
        INFO(name.toStdString());
        const QImage image = icon(name, 24, Qt::red, 2).toImage();
        bool isRed = true;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                isRed =
                    isRed && (colour.alpha() < 64 || (colour.red() > 200 && colour.blue() < 40));
            }
        }
        CHECK(isRed);
    }
}

TEST_CASE("Every icon the code names is there", "[ui][icons]")
{
    // paintIcon(painter, "check", ...), IconView("check"), Button(..., "check") and so on: in the
    // sources an icon is a lone word of small letters.
    const QStringList there = iconNames();
    const QRegularExpression asked(QStringLiteral(
        "(?:paintIcon\\([^;\"]*|IconView\\([^;\"]*|setIconName\\([^;\"]*|Button::Kind::\\w+, "
        "tr\\(\"[^\"]*\"\\),\\s*)QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    QDirIterator sources(QStringLiteral(HIPWISE_UI_SOURCES), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    int found = 0;
    while (sources.hasNext()) {
        QFile file(sources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator each = asked.globalMatch(QString::fromUtf8(file.readAll()));
        while (each.hasNext()) {
            const QString name = each.next().captured(1);
            INFO(file.fileName().toStdString() << ": " << name.toStdString());
            CHECK(there.contains(name));
            ++found;
        }
    }
    CHECK(found > 20);
}

TEST_CASE("Every position has its little person", "[ui][icons]")
{
    for (const Position position : {Position::Lying, Position::Seated, Position::Standing,
                                    Position::Kneeling, Position::FloorSitting})
        CHECK(iconNames().contains(iconFor(position)));
}
