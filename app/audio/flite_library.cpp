#include "audio/flite_library.h"

#ifdef HIPWISE_FLITE
#include <QLibrary>

#include <algorithm>
#include <array>
#include <flite/flite.h>
#endif

namespace hipwise {

#ifdef HIPWISE_FLITE

namespace {

constexpr int libraryVersion = 1;

/// Those of statistical parametric synthesis, then those that put recordings of speech together.
constexpr std::array knownVoices{"slt", "rms", "awb", "kal16", "kal"};

template<typename Function>
Function *resolve(QLibrary &library, const std::string &name)
{
    return reinterpret_cast<Function *>(library.resolve(name.c_str()));
}

constexpr float fullScale = 32'768;

} // namespace

struct FliteLibrary::Parts
{
    QLibrary flite{QStringLiteral("flite"), libraryVersion};
    decltype(&flite_text_to_wave) textToWave = nullptr;
    decltype(&delete_wave) deleteWave = nullptr;
    decltype(&flite_feat_set_float) setFloat = nullptr;
    std::vector<std::string> names;
    std::vector<cst_voice *> voices; ///< in the order of names; they live as long as the program

    /// Whether all is there.
    bool load()
    {
        const auto init = resolve<decltype(flite_init)>(flite, "flite_init");
        textToWave = resolve<decltype(flite_text_to_wave)>(flite, "flite_text_to_wave");
        deleteWave = resolve<decltype(delete_wave)>(flite, "delete_wave");
        setFloat = resolve<decltype(flite_feat_set_float)>(flite, "flite_feat_set_float");
        if (!init || !textToWave || !deleteWave || !setFloat)
            return false;
        init();
        for (const char *name : knownVoices)
            loadVoice(name);
        return !voices.empty();
    }

    void loadVoice(const std::string &name)
    {
        QLibrary library(QString::fromStdString("flite_cmu_us_" + name), libraryVersion);
        using Register = cst_voice *(const char *);
        const auto make = resolve<Register>(library, "register_cmu_us_" + name);
        cst_voice *voice = make ? make(nullptr) : nullptr;
        if (!voice)
            return;
        names.push_back(name);
        voices.push_back(voice);
    }
};

std::unique_ptr<FliteLibrary> FliteLibrary::load()
{
    auto parts = std::make_unique<Parts>();
    if (!parts->load())
        return nullptr;
    return std::unique_ptr<FliteLibrary>(new FliteLibrary(std::move(parts)));
}

const std::vector<std::string> &FliteLibrary::voices() const
{
    return m_parts->names;
}

FliteLibrary::Speech FliteLibrary::speak(const std::string &text, std::string_view voice,
                                         double speed) const
{
    const auto named = std::ranges::find(m_parts->names, voice);
    const auto index = named == m_parts->names.end() ? 0 : named - m_parts->names.begin();
    cst_voice *speaker = m_parts->voices[static_cast<std::size_t>(index)];
    m_parts->setFloat(speaker->features, "duration_stretch",
                      static_cast<float>(1 / std::clamp(speed, 0.5, 2.0)));

    cst_wave *wave = m_parts->textToWave(text.c_str(), speaker);
    if (!wave)
        return {};
    Speech speech;
    speech.sampleRate = wave->sample_rate;
    speech.samples.resize(static_cast<std::size_t>(wave->num_samples));
    std::transform(wave->samples, wave->samples + wave->num_samples, speech.samples.begin(),
                   [](short sample) { return static_cast<float>(sample) / fullScale; });
    m_parts->deleteWave(wave);
    return speech;
}

#else

struct FliteLibrary::Parts
{
    std::vector<std::string> names;
};

std::unique_ptr<FliteLibrary> FliteLibrary::load()
{
    return nullptr;
}

const std::vector<std::string> &FliteLibrary::voices() const
{
    return m_parts->names;
}

FliteLibrary::Speech FliteLibrary::speak(const std::string & /*text*/, std::string_view /*voice*/,
                                         double /*speed*/) const
{
    return {};
}

#endif

FliteLibrary::FliteLibrary(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

FliteLibrary::~FliteLibrary() = default;

} // namespace hipwise
