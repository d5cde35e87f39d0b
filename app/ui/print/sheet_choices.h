#pragma once

#include "sheet/sheet_options.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise {

class Chip;
class TextField;

/// What a person chooses about a sheet before it is printed. Name and note are kept nowhere but in
/// these fields.
class SheetChoices : public QWidget
{
    Q_OBJECT

public:
    explicit SheetChoices(Paper paper, QWidget *parent = nullptr);

    const SheetOptions &options() const { return m_options; }
    QString personName() const;
    QString personNote() const;
    bool hasCode() const; ///< whether the code to scan is wanted

    /// Forgets name and note, and offers \a hasVariants or only what every sheet has. \a canHaveCode is
    /// whether there is a code to choose.
    void begin(bool hasVariants, bool canHaveCode);

Q_SIGNALS:
    void changed();

private:
    QWidget *makePapers();
    QWidget *makeVariants();
    QWidget *makeTones();
    QWidget *makeCodeChoice();
    TextField *addField(QVBoxLayout &layout, const QString &label, const QString &name, int most);

    SheetOptions m_options;
    QWidget *m_kind;   ///< what topics do not have, as the fields
    QWidget *m_fields; ///< for name and note
    Chip *m_code = nullptr;
    QWidget *m_codeChoice = nullptr;
    TextField *m_name = nullptr;
    TextField *m_note = nullptr;
};

} // namespace hipwise
