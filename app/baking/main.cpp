#include "catalog/pose_judge.h"
#include "catalog/shipped_content.h"
#include "drawing/baked_picture.h"
#include "drawing/figure_desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <array>
#include <utility>

using namespace hipwise;

namespace {

constexpr int quality = 90; ///< of the JPEG

constexpr auto verdictsName = "poses.json";
constexpr auto contentName = "content";

/// The resource file that lists \a names, under the paths that bakedPicture() looks for, and the
/// verdicts and the content, under those of bakedVerdicts() and bakedContent().
QString resourceList(const QStringList &names)
{
    QString list = QStringLiteral("<RCC><qresource prefix=\"/figures\">\n");
    for (const QString &name : names)
        list += QStringLiteral("<file>%1</file>\n").arg(name);
    const auto add = [&list](const char *prefix, const char *name) {
        list += QStringLiteral("</qresource>\n<qresource prefix=\"%1\">\n<file>%2</file>\n")
                    .arg(QLatin1String(prefix), QLatin1String(name));
    };
    add("/verdicts", verdictsName);
    add("/packed", contentName);
    return list + QStringLiteral("</qresource></RCC>\n");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What the lint would find by solving the poses of the shipped steps.
PoseVerdicts verdicts()
{
    const Catalog catalog = Catalog::shipped();
    const std::vector<ContentFile> files = shippedContent();
    std::vector<StepFile> steps;
    for (const ContentFile &file : files) {
        // A shipped file is named after its id.
        const std::string stem =
            QFileInfo(QString::fromStdString(file.name)).baseName().toStdString();
        const Step *step = file.name.starts_with("steps/") ? catalog.step(stem) : nullptr;
        if (step)
            steps.push_back({&file, step});
    }
    const std::vector<std::vector<PoseFlaw>> flaws = poseFlaws(steps, catalog, {});
    PoseVerdicts all;
    for (std::size_t i = 0; i < steps.size(); ++i)
        all.add(*steps[i].file, flaws[i]);
    return all;
}

bool saveScaled(const QImage &picture, QSize pixels, const QString &path)
{
    const QImage scaled = pixels == picture.size() ? picture
                                                   : picture.scaled(pixels, Qt::IgnoreAspectRatio,
                                                                    Qt::SmoothTransformation);
    return scaled.save(path, "jpg", quality);
}

/// Draws every shipped step into \a folder; the names of the files, or nothing on failure.
QStringList bake(const QDir &folder, QTextStream &err)
{
    const Catalog catalog = Catalog::shipped();
    FigureDesk desk{QString()};
    QStringList names;
    for (const auto &[id, step] : catalog.steps()) {
        const auto toDraw = stepToDraw(step, catalog.postures());
        if (!toDraw)
            continue;
        for (const FigureGround ground : {FigureGround::Light, FigureGround::Dark}) {
            FigureLook look;
            look.ground = ground;
            const QImage picture = desk.keyPicture(*toDraw, look, bakedFormat());
            for (const QSize pixels : {bakedFormat().pixels, halfBakedFormat().pixels}) {
                const QString name = bakedName({toDraw->digest, look, pixels}).section(u'/', -1);
                if (!saveScaled(picture, pixels, folder.filePath(name))) {
                    err << "bake: " << folder.filePath(name) << " could not be written\n";
                    return {};
                }
                if (!names.contains(name))
                    names.append(name);
            }
        }
    }
    return names;
}

} // namespace

/// bake FOLDER: the key pictures of all shipped steps as files, what the lint has to know of their
/// poses, the shipped content ready to be read, and figures.qrc that lists them.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // no fonts, so no display
    QTextStream err(stderr);
    QDir folder(QCoreApplication::arguments().value(1));
    // What was baked before has another name as soon as it changes.
    if (argc != 2 || !folder.removeRecursively() || !QDir().mkpath(folder.path())) {
        err << "usage: bake FOLDER\n";
        return 2;
    }
    const QStringList names = bake(folder, err);
    const bool isDone =
        !names.empty() &&
        write(folder.filePath(QLatin1String(verdictsName)),
              QByteArray::fromStdString(verdicts().text())) &&
        write(folder.filePath(QLatin1String(contentName)),
              QByteArray::fromStdString(packed(parsedContent()))) &&
        write(folder.filePath(QStringLiteral("figures.qrc")), resourceList(names).toUtf8());
    return isDone ? 0 : 1;
}
