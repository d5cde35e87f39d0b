#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// Flite, a small speech synthesiser, loaded when it is first needed and only if it is installed.
/// Its voices are American English. Not to be used by two threads at once: neither is flite.
class FliteLibrary
{
public:
    /// Mono, -1 to 1.
    struct Speech
    {
        std::vector<float> samples;
        int sampleRate = 0; ///< per second
    };

    /// Null if there is no flite here, or none of its voices.
    static std::unique_ptr<FliteLibrary> load();
    ~FliteLibrary();

    /// "slt" and the like, those that sound best first; never empty.
    const std::vector<std::string> &voices() const;

    /// \a text as \a voice says it, the first of voices() if there is no such; \a speed times as
    /// fast as it does by itself, 0.5 to 2. Empty if flite fails.
    Speech speak(const std::string &text, std::string_view voice, double speed) const;

private:
    struct Parts;
    explicit FliteLibrary(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace hipwise
