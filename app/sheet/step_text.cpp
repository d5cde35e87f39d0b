#include "sheet/step_text.h"

#include "sheet/framed.h"
#include "sheet/icon.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr qreal betweenDose = 9; ///< the dose and what stands beside it

} // namespace

void StepText::add(const QString &text, const TextStyle &style, qreal gap)
{
    if (!text.isEmpty())
        m_group->stack(paragraph({{text, style.weight}}, style, 0), gap * m_scale);
}

void StepText::add(const std::vector<TextRun> &runs, const TextStyle &style, qreal gap)
{
    m_group->stack(paragraph(runs, style, 0), gap * m_scale);
}

void StepText::addLabelled(const std::vector<std::pair<QString, QString>> &parts,
                           const TextStyle &style, qreal gap)
{
    std::vector<TextRun> runs;
    for (const auto &[label, text] : parts) {
        if (text.isEmpty())
            continue;
        const bool endsSentence = text.endsWith(QLatin1Char('.'));
        runs.push_back(
            {(runs.empty() ? QString() : QStringLiteral("  ")) + label, QFont::DemiBold});
        runs.push_back(
            {QLatin1Char(' ') + text + (endsSentence ? QString() : QStringLiteral("."))});
    }
    if (!runs.empty())
        m_group->stack(paragraph(runs, style, 0), gap * m_scale);
}

void StepText::addBullet(const QString &text, const TextStyle &style, qreal gap)
{
    const qreal indent = std::max(11.0, 8 * m_scale);
    auto bullet = std::make_shared<Group>();
    bullet->place(paragraph({{QStringLiteral("•"), QFont::Bold}}, style, 0), {1, 0});
    bullet->place(paragraph({{text}}, style, indent), {indent, 0});
    m_group->stack(bullet, gap * m_scale);
}

void StepText::addCaution(const QString &text, const TextStyle &style, qreal gap)
{
    const qreal icon = 11 * m_scale;
    const qreal indent = std::max(16.0, 13.5 * m_scale);
    const qreal drop = (style.lineHeight * m_scale - icon) / 2;
    auto caution = std::make_shared<Group>();
    caution->place(std::make_shared<Icon>(Icon::Shape::Triangle, icon), {0, drop});
    caution->place(paragraph({{text, style.weight}}, style, indent), {indent, 0});
    m_group->stack(caution, gap * m_scale);
}

void StepText::addDose(const DoseWords &words)
{
    const BlockPtr frame = framedDose(words);
    m_group->stack(frame, 4 * m_scale);
    if (words.rest.isEmpty())
        return;
    const BlockPtr rest = restOf(words);
    const QSizeF size = frame->size();
    if (size.width() + betweenDose + rest->size().width() > m_width) {
        m_group->stack(rest, 2 * m_scale);
        return;
    }
    const qreal top = m_group->size().height() - (size.height() + rest->size().height()) / 2;
    m_group->place(rest, {size.width() + betweenDose, top});
}

bool StepText::addWithDose(const QString &text, const TextStyle &style, const DoseWords &words)
{
    const auto name = std::make_shared<Paragraph>(text, style.scaled(m_scale), m_width);
    const BlockPtr frame = framedDose(words);
    const BlockPtr rest = words.rest.isEmpty() ? nullptr : restOf(words);
    const qreal frameLeft = name->size().width() + betweenDose;
    const qreal restLeft = frameLeft + frame->size().width() + betweenDose;
    const qreal right = rest ? restLeft + rest->size().width() : restLeft - betweenDose;
    if (text.isEmpty() || name->lineCount() > 1 || right > m_width)
        return false;
    const qreal height = frame->size().height();
    const auto middle = [height](const Block &block) {
        return (height - block.size().height()) / 2;
    };
    m_group->place(name, {0, middle(*name)});
    m_group->place(frame, {frameLeft, 0});
    if (rest)
        m_group->place(rest, {restLeft, middle(*rest)});
    m_group->pad(1);
    return true;
}

BlockPtr StepText::framedDose(const DoseWords &words) const
{
    const Framed::Look look{.thickness = 1.2, .radius = 4.5, .padding = {9, 3.5, 9, 3.5}};
    const TextStyle bold{.size = 12, .lineHeight = 15, .weight = QFont::Bold};
    return std::make_shared<Framed>(paragraph({{words.dose, bold.weight}}, bold, 18), look);
}

BlockPtr StepText::restOf(const DoseWords &words) const
{
    return paragraph({{words.rest}}, TextStyle{.size = 10, .lineHeight = 13}, 0);
}

BlockPtr StepText::paragraph(const std::vector<TextRun> &runs, const TextStyle &style,
                             qreal indent) const
{
    return std::make_shared<Paragraph>(runs, style.scaled(m_scale), m_width - indent);
}

} // namespace hipwise
