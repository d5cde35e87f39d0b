#include "catalog/pose_verdicts.h"

#include <QCryptographicHash>
#include <QFile>

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

std::string digestOf(const ContentFile &file)
{
    const QByteArrayView bytes(file.bytes.data(), static_cast<qsizetype>(file.bytes.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

json jsonOf(const PoseFlaw &flaw)
{
    const auto &[kind, key, between, part, with, amount] = flaw;
    return json::array({static_cast<int>(kind), key, between, part, with, amount});
}

PoseFlaw flawOf(const json &flaw)
{
    return {static_cast<PoseFlaw::Kind>(flaw.at(0).get<int>()),
            flaw.at(1).get<int>(),
            flaw.at(2).get<bool>(),
            flaw.at(3).get<std::string>(),
            flaw.at(4).get<std::string>(),
            flaw.at(5).get<float>()};
}

} // namespace

const std::vector<PoseFlaw> *PoseVerdicts::find(const ContentFile &file) const
{
    if (m_flaws.empty())
        return nullptr;
    const auto found = m_flaws.find(digestOf(file));
    return found == m_flaws.end() ? nullptr : &found->second;
}

void PoseVerdicts::add(const ContentFile &file, std::vector<PoseFlaw> flaws)
{
    m_flaws.insert_or_assign(digestOf(file), std::move(flaws));
}

std::string PoseVerdicts::text() const
{
    json all = json::object();
    for (const auto &[digest, flaws] : m_flaws) {
        json &list = all[digest] = json::array();
        for (const PoseFlaw &flaw : flaws)
            list.push_back(jsonOf(flaw));
    }
    return all.dump();
}

PoseVerdicts PoseVerdicts::fromText(std::string_view text)
{
    PoseVerdicts verdicts;
    const json all = json::parse(text); // outlives the loop over its items
    for (const auto &[digest, list] : all.items()) {
        std::vector<PoseFlaw> &flaws = verdicts.m_flaws[digest];
        for (const json &flaw : list)
            flaws.push_back(flawOf(flaw));
    }
    return verdicts;
}

PoseVerdicts bakedVerdicts()
{
    QFile file(QStringLiteral(":/verdicts/poses.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return PoseVerdicts::fromText(file.readAll().toStdString());
}

} // namespace hipwise
