#include "sheet/sheet_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace hipwise::examples {

namespace {

/// Notes the words, and paints nothing.
class Listener : public QPaintEngine
{
public:
    Listener()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice *device) override { return device != nullptr; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_words += item.text(); }
    Type type() const override { return User; }

    QString words() const { return m_words; }

private:
    QString m_words;
};

/// A page as large as any, at a dot a point.
class Ear : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &m_listener; }
    QString words() const { return m_listener.words(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 1000;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return 72;
        }
    }

private:
    mutable Listener m_listener;
};

} // namespace

QString packed(const QString &text)
{
    QString all;
    for (const QChar character : text) {
        if (!character.isSpace())
            all += character;
    }
    return all;
}

QString wordsOf(const SheetLayout &sheet)
{
    Ear ear;
    {
        QPainter painter(&ear);
        for (int page = 0; page < sheet.pageCount(); ++page)
            sheet.paint(painter, page);
    }
    return packed(ear.words());
}

bool says(const SheetLayout &sheet, const QString &text)
{
    return wordsOf(sheet).contains(packed(text));
}

} // namespace hipwise::examples
