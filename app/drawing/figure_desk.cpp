#include "drawing/figure_desk.h"

#include <algorithm>
#include <thread>

namespace hipwise {

namespace {

constexpr std::size_t mostSubjects = 8;

unsigned threadsOfPicture()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
}

} // namespace

FigureDesk::FigureDesk(const QString &cacheFolder)
    : m_body(FigureBody::shipped())
    , m_painter(m_body, threadsOfPicture())
    , m_folder(cacheFolder)
{}

QImage FigureDesk::keyPicture(const StepToDraw &step, const FigureLook &look,
                              const PictureFormat &format)
{
    const PictureKey key{step.digest, look, format.pixels};
    if (QImage kept = m_folder.load(key); !kept.isNull())
        return kept;
    const FigureSubject *drawn = subject(step);
    if (!drawn)
        return {};
    QImage picture = m_painter.paint(*drawn, look, keyShot(*drawn, format));
    m_folder.save(key, picture);
    return picture;
}

QImage FigureDesk::frame(const StepToDraw &step, const FigureLook &look, const FigureShot &shot,
                         LivePainter &painter)
{
    const FigureSubject *drawn = subject(step);
    if (!drawn)
        return {};
    if (!painter)
        painter = std::make_unique<FigurePainter>(m_body, threadsOfPicture());
    return painter->paint(*drawn, look, shot);
}

std::vector<StepPictures> FigureDesk::stepPictures(const std::vector<Step> &steps,
                                                   const std::vector<Posture> &postures,
                                                   double detail)
{
    return hipwise::stepPictures(steps, postures, m_body, m_painter, detail);
}

const FigureSubject *FigureDesk::subject(const StepToDraw &step)
{
    const auto known =
        std::ranges::find(m_subjects, step.digest, &std::pair<QByteArray, FigureSubject>::first);
    if (known != m_subjects.end()) {
        m_subjects.splice(m_subjects.begin(), m_subjects, known);
        return &m_subjects.front().second;
    }
    std::optional<FigureSubject> solved = subjectOf(step.step, {step.base}, m_body);
    if (!solved)
        return nullptr;
    m_subjects.emplace_front(step.digest, std::move(*solved));
    if (m_subjects.size() > mostSubjects)
        m_subjects.pop_back();
    return &m_subjects.front().second;
}

FigureShot keyShot(const FigureSubject &subject, const PictureFormat &format)
{
    FigureShot shot;
    shot.pixels = format.pixels;
    shot.frame = format.frame;
    shot.moment = subject.lastMoment();
    shot.withArrow = true;
    return shot;
}

} // namespace hipwise
