#pragma once

#include "catalog/catalog.h"
#include "ui/settings/sound_profile.h"

#include <QWidget>

namespace hipwise {

/// What to know before a routine: which side comes first, what it is for, what it needs.
class RoutineFacts : public QWidget
{
    Q_OBJECT

public:
    RoutineFacts(const CatalogRoutine &routine, std::optional<Side> firstSide,
                 QWidget *parent = nullptr);

    /// The sound it has of its own; none: as in the settings. To be called at most once.
    void addSound(const std::optional<SoundProfile> &sound);

Q_SIGNALS:
    void firstSideChosen(std::optional<hipwise::Side> side);
    void soundChosen(const std::optional<hipwise::SoundProfile> &sound);
    void sourcesRequested();

private:
    /// Nothing is shown for a text that is empty.
    void addText(const QString &iconName, const QString &heading, const QString &text);
    void add(const QString &iconName, const QString &heading, QWidget *content);
    void addSources(const ResolvedRoutine &routine);
};

} // namespace hipwise
