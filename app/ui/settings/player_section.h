#pragma once

#include "ui/settings/setting_rows.h"

namespace hipwise {

/// How a session is shown and goes on: near or far, upright or as the head lies, by the clock or by
/// the person's word, and with light at each change.
class PlayerSection : public SettingRows
{
    Q_OBJECT

public:
    explicit PlayerSection(QWidget *parent = nullptr);
};

} // namespace hipwise
