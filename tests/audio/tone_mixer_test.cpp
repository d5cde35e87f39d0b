#include "audio/tone_mixer.h"
#include "support/catch.h"

#include <cmath>
#include <cstring>

using namespace hipwise;

namespace {

constexpr int sampleRate = 48'000;

std::vector<float> read(ToneMixer &mixer, int frames)
{
    const QByteArray bytes = mixer.read(frames * qint64(sizeof(float)));
    std::vector<float> samples(static_cast<std::size_t>(bytes.size()) / sizeof(float));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
    return samples;
}

} // namespace

TEST_CASE("Nothing to play is silence without end", "[audio]")
{
    ToneMixer mixer(sampleRate);
    CHECK(read(mixer, 3) == std::vector<float>{0, 0, 0});
    CHECK_FALSE(mixer.atEnd());
}

TEST_CASE("A tone that comes while another sounds is added to it", "[audio]")
{
    ToneMixer mixer(sampleRate);
    mixer.add({0.25F, 0.25F, 0.25F});
    CHECK(read(mixer, 1) == std::vector<float>{0.25F});
    mixer.add({0.5F, 0.5F, 0.5F});
    CHECK(read(mixer, 4) == std::vector<float>{0.75F, 0.75F, 0.5F, 0});
}

TEST_CASE("The sum never leaves the range of a sample", "[audio]")
{
    ToneMixer mixer(sampleRate);
    mixer.add({0.75F, -0.75F});
    mixer.add({0.75F, -0.75F});
    CHECK(read(mixer, 2) == std::vector<float>{1, -1});
}

TEST_CASE("A frame is given whole or not at all", "[audio]")
{
    ToneMixer mixer(sampleRate);
    mixer.add({0.5F, 0.5F});
    CHECK(mixer.read(7).size() == 4);
    CHECK(read(mixer, 2) == std::vector<float>{0.5F, 0});
}

TEST_CASE("A new volume holds for what sounds already and does not click", "[audio]")
{
    ToneMixer mixer(sampleRate);
    mixer.add(std::vector<float>(sampleRate, 1.0F));
    CHECK(read(mixer, 10).back() == 1.0F);

    mixer.setGain(0);
    const std::vector<float> fading = read(mixer, sampleRate / 100);
    CHECK(fading.front() > 0.99F);
    CHECK(fading.back() == 0.0F);
    for (std::size_t i = 1; i < fading.size(); ++i)
        CHECK(fading[i - 1] - fading[i] < 0.01F);

    mixer.setGain(0.5F);
    CHECK(read(mixer, sampleRate / 100).back() == 0.5F);
}

TEST_CASE("A tone that starts in silence has the volume from its first sample", "[audio]")
{
    ToneMixer mixer(sampleRate);
    mixer.setGain(0.5F);
    mixer.add({1, 1});
    CHECK(read(mixer, 2) == std::vector<float>{0.5F, 0.5F});
}

TEST_CASE("Tones that nobody reads do not pile up", "[audio]")
{
    ToneMixer mixer(sampleRate);
    for (int i = 0; i < 100; ++i)
        mixer.add({0.125F});
    CHECK(read(mixer, 1) == std::vector<float>{0.125F * ToneMixer::mostSounds});

    mixer.add({0.125F});
    mixer.clear();
    CHECK(read(mixer, 1) == std::vector<float>{0});
}
