#pragma once

#include "audio/flite_library.h"
#include "audio/speech_engine.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hipwise {

/// Where flite works, in a thread with an event loop. All its functions are called there.
class FliteWorker : public QObject
{
    Q_OBJECT

public:
    using Samples = std::shared_ptr<const std::vector<float>>;

    void load();
    void make(const VoiceSettings &settings, const QString &text);

Q_SIGNALS:
    void loaded(const QStringList &voices); ///< none if there is no flite
    /// At TonePlayer's speechRate, without silence around it; empty if flite failed.
    void made(const hipwise::VoiceSettings &settings, const QString &text,
              const hipwise::FliteWorker::Samples &samples);

private:
    std::unique_ptr<FliteLibrary> m_flite;
};

} // namespace hipwise
