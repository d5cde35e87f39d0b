#include "cli/figure_command.h"

#include "cli/exit_status.h"
#include "cli/figure_album.h"
#include "cli/figure_request.h"
#include "cli/find_step.h"
#include "cli/flaw_words.h"
#include "cli/picture_file.h"
#include "cli/printable.h"

#include <QDir>
#include <QFileInfo>

namespace hipwise {

namespace {

/// "poses.png", "poses-2.png".
QString pageName(const QString &fileName, std::size_t page)
{
    if (page == 0)
        return fileName;
    const QFileInfo info(fileName);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return fileName.chopped(suffix.size()) + u'-' + QString::number(page + 1) + suffix;
}

bool writeContactSheet(const FigureRequest &request, const Catalog &catalog, QTextStream &out,
                       QTextStream &err)
{
    const FigureBody body = FigureBody::shipped();
    std::vector<FigureAlbum::Entry> entries;
    for (const auto &[id, step] : catalog.steps()) {
        if (auto subject = subjectOf(step, catalog.postures(), body))
            entries.push_back({fromUtf8(step.name) + QStringLiteral("  ·  ") + fromUtf8(id),
                               std::move(*subject)});
    }
    const std::vector<QImage> pages = FigureAlbum(body, request.look).contactSheet(entries);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (!writePicture(pages[page], pageName(request.contactSheet, page), out, err))
            return false;
    }
    return true;
}

bool writeFrames(const FigureRequest &request, const FigureSubject &subject, FigureAlbum &album,
                 QTextStream &out, QTextStream &err)
{
    if (!QDir().mkpath(request.frames)) {
        err << "hipwise: The folder " << inQuotes(request.frames) << " could not be made.\n";
        return false;
    }
    int written = 0;
    QString unheard; // one line for all frames is enough
    QTextStream each(&unheard);
    const bool isDone = album.animate(subject, request.shot, [&](int number, const QImage &frame) {
        const QString name = QStringLiteral("frame-%1.png").arg(number, 4, 10, QChar(u'0'));
        const bool isWritten = writePicture(frame, QDir(request.frames).filePath(name), each, err);
        written += isWritten ? 1 : 0;
        return isWritten;
    });
    if (isDone)
        out << "Wrote " << written << " frames to " << printable(request.frames) << ".\n";
    return isDone;
}

bool writePictures(const FigureRequest &request, const FigureSubject &subject,
                   const FigureBody &body, QTextStream &out, QTextStream &err)
{
    FigureAlbum album(body, request.look);
    const FigureShot &shot = request.shot;
    if (!request.picture.isEmpty() &&
        !writePicture(album.picture(subject, shot, request.along), request.picture, out, err))
        return false;
    if (!request.turnaround.isEmpty() &&
        !writePicture(album.turnaround(subject, shot, request.along), request.turnaround, out, err))
        return false;
    if (!request.strip.isEmpty() &&
        !writePicture(album.strip(subject, shot), request.strip, out, err))
        return false;
    return request.frames.isEmpty() || writeFrames(request, subject, album, out, err);
}

} // namespace

QString FigureCommand::name() const
{
    return QStringLiteral("figure");
}

QString FigureCommand::usage() const
{
    return QStringLiteral("figure [STEP] -o OUT.png [--pose POSE] [--side SIDE] [--size WxH]");
}

QString FigureCommand::summary() const
{
    return QStringLiteral("Draws a step, or all, as pictures.");
}

Options FigureCommand::options() const
{
    return figureOptions();
}

int FigureCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    const auto request = figureRequest(given, err);
    if (!request)
        return exit_status::wrongArguments;
    const Catalog &catalog = m_catalog.catalog();
    if (!request->contactSheet.isEmpty())
        return writeContactSheet(*request, catalog, out, err) ? exit_status::done
                                                              : exit_status::problems;

    const auto step = findStep(request->step, m_catalog, err);
    if (!step)
        return exit_status::problems;
    const FigureBody body = FigureBody::shipped();
    const auto subject = subjectOf(*step, catalog.postures(), body);
    if (!subject) {
        const bool hasPose = step->pose.has_value();
        err << "hipwise: The step " << inQuotes(fromUtf8(step->id))
            << (hasPose ? " starts from a posture that there is not, " : " has no pose")
            << (hasPose ? inQuotes(fromUtf8(step->pose->base)) : QString()) << ".\n";
        return exit_status::problems;
    }
    if (!writePictures(*request, *subject, body, out, err))
        return exit_status::problems;
    const std::vector<PoseFlaw> &flaws = subject->movement->flaws;
    if (!request->checks || flaws.empty())
        return exit_status::done;
    for (const PoseFlaw &flaw : flaws)
        out << flawInWords(flaw) << '\n';
    return exit_status::problems;
}

} // namespace hipwise
