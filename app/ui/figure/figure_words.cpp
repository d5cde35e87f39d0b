#include "ui/figure/figure_words.h"

#include "session/key_path.h"
#include "ui/style/words.h"

#include <QCoreApplication>

#include <cmath>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::FigureWords", text);
}

} // namespace

QString figureName(const Step &step, const Motion &motion)
{
    QString name = translated("Figure: %1").arg(toQString(step.name));
    if (motion.side && step.laterality != Laterality::Bilateral) {
        name += *motion.side == Side::Left ? translated(", left side") : translated(", right side");
    }
    const std::vector<KeyPose> &keys = step.pose->keys;
    if (keys.empty())
        return name;
    const auto nearest =
        static_cast<std::size_t>(std::lround(motion.along * KeyPath(step).stretches()));
    return name + QStringLiteral(", ") + toQString(keys[nearest % keys.size()].name);
}

QString pictogramName(const Step &step)
{
    return translated("Picture: %1, %2")
        .arg(toQString(step.name), positionName(step.position).toLower());
}

} // namespace hipwise
