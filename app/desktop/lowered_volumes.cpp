#include "desktop/lowered_volumes.h"

#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace hipwise {

namespace {

constexpr qsizetype mostPlayers = 100;
constexpr std::streamsize longestLine = 1'000;

bool isVolume(double volume)
{
    return volume > 0 && volume < 100;
}

} // namespace

LoweredVolumes::LoweredVolumes(std::filesystem::path file)
    : m_file(std::move(file))
{}

LoweredVolumes::Volumes LoweredVolumes::load() const
{
    Volumes volumes;
    std::ifstream in(m_file);
    std::string line(static_cast<std::size_t>(longestLine), '\0');
    while (volumes.size() < mostPlayers && in.getline(line.data(), longestLine)) {
        const QStringList words = QString::fromUtf8(line.data()).split(u' ');
        bool isNumber = false;
        const double volume = words.front().toDouble(&isNumber);
        if (words.size() == 2 && isNumber && isVolume(volume))
            volumes.insert(words.back(), volume);
    }
    return volumes;
}

void LoweredVolumes::save(const Volumes &volumes) const
{
    std::error_code ignored;
    if (volumes.isEmpty()) {
        std::filesystem::remove(m_file, ignored);
        return;
    }
    // Not synced: a power cut takes the players along.
    std::filesystem::path beside = m_file;
    beside += ".new";
    {
        std::ofstream out(beside, std::ios::trunc);
        for (auto each = volumes.cbegin(); each != volumes.cend(); ++each)
            out << QString::number(each.value(), 'g', 17).toStdString() << ' '
                << each.key().toStdString() << '\n';
        if (!out.flush())
            return;
    }
    std::filesystem::rename(beside, m_file, ignored);
}

} // namespace hipwise
