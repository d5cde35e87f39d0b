#pragma once

#include "ui/settings/sound_profile.h"

#include <QWidget>

#include <optional>

namespace hipwise {

class Chip;
class Prose;

/// The sound of one routine: as the settings have it, or its own, with what that is in words.
class SoundChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SoundChoice(const std::optional<SoundProfile> &sound, QWidget *parent = nullptr);

Q_SIGNALS:
    /// None: as the settings have it.
    void chosen(const std::optional<hipwise::SoundProfile> &sound);

private:
    Chip *add(const QString &text, const QString &name, const std::optional<SoundProfile> &sound);
    void showWords(const std::optional<SoundProfile> &sound);

    QWidget *m_row;
    Prose *m_words;
};

} // namespace hipwise
