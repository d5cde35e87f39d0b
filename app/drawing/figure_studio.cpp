#include "drawing/figure_studio.h"

#include "drawing/drawing_queue.h"
#include "drawing/figure_desk.h"
#include "drawing/step_digest.h"

#include <QPointer>

#include <utility>

namespace hipwise {

FigureStudio::FigureStudio(std::vector<Posture> postures, const QString &cacheFolder,
                           QObject *parent)
    : QObject(parent)
    , m_postures(std::move(postures))
    , m_queue(std::make_unique<DrawingQueue>(
          [cacheFolder] { return std::make_unique<FigureDesk>(cacheFolder); }))
{}

// The queue ends while the rest of the studio is still there to post results to.
FigureStudio::~FigureStudio()
{
    m_queue.reset();
}

bool FigureStudio::draws(const Step &step) const
{
    return baseOf(step, m_postures) != nullptr;
}

void FigureStudio::setLook(const FigureLook &look)
{
    FigureLook person = look;
    person.ground = m_look.ground;
    if (person == m_look)
        return;
    m_look = person;
    m_queue->forgetLater();
    m_requested.clear();
    Q_EMIT lookChanged();
}

QImage FigureStudio::keyPicture(const Step &step, QSize pixels, Side side, FigureGround ground)
{
    const Posture *base = pixels.isEmpty() ? nullptr : baseOf(step, m_postures);
    if (!base)
        return {};
    FigureLook look = m_look;
    look.ground = ground;
    const PictureKey key{digestOf(step, *base), look, formatFor(pixels).pixels};
    const PictureStore::Found found = m_store.find(key, pixels, side == Side::Right);
    if (!found.isSharp && !m_requested.contains(key.word()))
        request(stepToDraw(step, m_postures), pixels, key);
    return found.picture;
}

void FigureStudio::drawForPaper(const std::vector<Step> &steps, double detail, QObject *context,
                                std::function<void(const std::vector<StepPictures> &)> done)
{
    m_queue->add(
        [this, steps, detail, postures = m_postures, target = QPointer(context),
         done = std::move(done)](FigureDesk &desk) {
            auto pictures = desk.stepPictures(steps, postures, detail);
            QMetaObject::invokeMethod(
                this,
                [target, done, pictures = std::move(pictures)] {
                    if (target)
                        done(pictures);
                },
                Qt::QueuedConnection);
        },
        DrawingQueue::Urgency::Now);
}

void FigureStudio::request(const std::shared_ptr<const StepToDraw> &step, QSize pixels,
                           const PictureKey &key)
{
    m_requested.insert(key.word());
    m_queue->add(
        [this, step, key, format = formatFor(pixels)](FigureDesk &desk) {
            const QImage picture = desk.keyPicture(*step, key.look, format);
            QMetaObject::invokeMethod(
                this, [this, step, key, picture] { receive(step->step.id, key, picture); },
                Qt::QueuedConnection);
        },
        DrawingQueue::Urgency::Later);
}

void FigureStudio::receive(const std::string &stepId, const PictureKey &key, const QImage &picture)
{
    if (picture.isNull())
        return;
    m_store.keep(key, picture);
    m_requested.erase(key.word());
    Q_EMIT pictureReady(QString::fromStdString(stepId));
}

} // namespace hipwise
