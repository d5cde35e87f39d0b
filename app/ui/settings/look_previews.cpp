#include "ui/settings/look_previews.h"

#include "drawing/figure_painter.h"
#include "figure/render/theme.h"

#include <QThread>

#include <algorithm>

namespace hipwise {

namespace {

std::vector<FigureLook> looksOn(FigureGround ground)
{
    std::vector<FigureLook> looks;
    for (const bool sturdy : {false, true}) {
        for (const std::string_view name : themeNames())
            looks.push_back({std::string(name), sturdy, ground});
    }
    return looks;
}

} // namespace

LookPreviews::LookPreviews(Step sample, std::vector<Posture> postures, QObject *parent)
    : QObject(parent)
    , m_sample(std::move(sample))
    , m_postures(std::move(postures))
{}

LookPreviews::~LookPreviews()
{
    finish();
}

void LookPreviews::finish()
{
    if (!m_thread)
        return;
    m_ends = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    m_ends = false;
}

void LookPreviews::want(QSize pixels, FigureGround ground)
{
    if (m_pixels == pixels && m_ground == ground)
        return;
    finish();
    m_pixels = pixels;
    m_ground = ground;
    m_thread = QThread::create([this, pixels, ground] { draw(pixels, ground); });
    m_thread->start(QThread::LowPriority);
}

/// In the thread.
void LookPreviews::draw(QSize pixels, FigureGround ground)
{
    const FigureBody body = FigureBody::shipped();
    const std::optional<FigureSubject> subject = subjectOf(m_sample, m_postures, body);
    if (!subject)
        return;
    FigurePainter painter(body, 1);
    FigureShot shot;
    shot.pixels = pixels;
    shot.moment = subject->movement->keys - 1;
    for (const FigureLook &look : looksOn(ground)) {
        if (m_ends)
            return;
        const Preview preview{look, painter.paint(*subject, look, shot)};
        QMetaObject::invokeMethod(
            this,
            [this, preview] {
                std::erase_if(m_previews,
                              [&](const Preview &each) { return each.look == preview.look; });
                m_previews.push_back(preview);
                Q_EMIT drawn();
            },
            Qt::QueuedConnection);
    }
}

QImage LookPreviews::picture(const FigureLook &look) const
{
    const auto found = std::ranges::find(m_previews, look, &Preview::look);
    return found != m_previews.end() ? found->picture : QImage();
}

} // namespace hipwise
