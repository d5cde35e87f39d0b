#include "ui/style/icons.h"

#include <QFile>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hipwise {

QPixmap icon(const QString &name, qreal size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = QStringLiteral("icon/%1/%2/%3").arg(name).arg(pixels).arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon \"%s\"", qPrintable(name));
        return pixmap;
    }
    QByteArray svg = file.readAll();
    svg.replace("#000000", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &area, qreal size,
               const QColor &colour)
{
    const QPixmap pixmap = icon(name, size, colour, painter.device()->devicePixelRatioF());
    const QPointF corner = area.center() - QPointF(size, size) / 2;
    painter.drawPixmap(corner.toPoint(), pixmap);
}

QString iconFor(Position position)
{
    switch (position) {
    case Position::Lying:
        return QStringLiteral("position-lying");
    case Position::Seated:
        return QStringLiteral("position-seated");
    case Position::Standing:
        return QStringLiteral("position-standing");
    case Position::Kneeling:
        return QStringLiteral("position-kneeling");
    case Position::FloorSitting:
        return QStringLiteral("position-floor");
    }
    return {};
}

} // namespace hipwise
