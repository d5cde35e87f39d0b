#include "desktop/music_player.h"

#include "support/catch.h"

#include <utility>

namespace hipwise::test {

MusicPlayer::MusicPlayer(QDBusConnection bus, const QString &name)
    : m_bus(std::move(bus))
    , m_service(QStringLiteral("org.mpris.MediaPlayer2.") + name)
{
    new MusicPlayerAdaptor(*this);
    REQUIRE(m_bus.registerObject(QStringLiteral("/org/mpris/MediaPlayer2"), this));
    REQUIRE(m_bus.registerService(m_service));
}

MusicPlayer::~MusicPlayer()
{
    m_bus.unregisterService(m_service);
    m_bus.unregisterObject(QStringLiteral("/org/mpris/MediaPlayer2"));
}

MusicPlayerAdaptor::MusicPlayerAdaptor(MusicPlayer &player)
    : QDBusAbstractAdaptor(&player)
    , m_player(player)
{}

void MusicPlayerAdaptor::setVolume(double volume)
{
    m_player.volume = volume;
    ++m_player.timesSet;
}

} // namespace hipwise::test
