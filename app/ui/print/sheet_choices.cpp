#include "ui/print/sheet_choices.h"

#include "sheet/sheet_content.h"
#include "ui/style/typography.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_field.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hipwise {

namespace {

QString title(SheetVariant variant)
{
    switch (variant) {
    case SheetVariant::Standard:
        return SheetChoices::tr("Standard");
    case SheetVariant::Large:
        return SheetChoices::tr("Large print");
    case SheetVariant::Compact:
        return SheetChoices::tr("One page");
    case SheetVariant::Cards:
        return SheetChoices::tr("Cards");
    case SheetVariant::Week:
        return SheetChoices::tr("Week");
    }
    return {};
}

void addHeading(QVBoxLayout &layout, const QString &text)
{
    layout.addSpacing(12);
    layout.addWidget(new Prose(text, TextRole::SmallStrong, &Tokens::ink2));
}

} // namespace

SheetChoices::SheetChoices(Paper paper, QWidget *parent)
    : QWidget(parent)
    , m_options(paper)
    , m_kind(new QWidget)
    , m_fields(new QWidget)
{
    const auto fill = [](QWidget &box) {
        auto *layout = new QVBoxLayout(&box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        return layout;
    };
    QVBoxLayout *kind = fill(*m_kind);
    addHeading(*kind, tr("Kind of sheet"));
    kind->addWidget(makeVariants());

    QVBoxLayout *fields = fill(*m_fields);
    m_name = addField(*fields, tr("Name"), QStringLiteral("sheetName"), mostOfName);
    m_note = addField(*fields, tr("Note"), QStringLiteral("sheetNote"), mostOfNote);
    fields->addWidget(
        new Prose(tr("Name and note are printed, and not kept."), TextRole::Small, &Tokens::ink2));

    QVBoxLayout *layout = fill(*this);
    layout->addWidget(m_kind);
    addHeading(*layout, tr("Paper"));
    layout->addWidget(makePapers());
    addHeading(*layout, tr("Colours"));
    layout->addWidget(makeTones());
    layout->addWidget(makeCodeChoice());
    layout->addWidget(m_fields);
}

QString SheetChoices::personName() const
{
    return m_name->text().trimmed();
}

QString SheetChoices::personNote() const
{
    return m_note->text().trimmed();
}

bool SheetChoices::hasCode() const
{
    return m_code->isChecked();
}

void SheetChoices::begin(bool hasVariants, bool canHaveCode)
{
    const QSignalBlocker quiet(this);
    m_name->clear();
    m_note->clear();
    m_kind->setVisible(hasVariants);
    m_fields->setVisible(hasVariants);
    m_codeChoice->setVisible(canHaveCode);
}

QWidget *SheetChoices::makePapers()
{
    auto *papers = new QWidget;
    auto *layout = new FlowLayout(8, 8, papers);
    const auto add = [&](const QString &text, const QString &name, Paper paper) {
        auto *chip = new Chip(text);
        chip->setObjectName(name);
        chip->setAutoExclusive(true);
        chip->setChecked(paper == m_options.paper);
        connect(chip, &Chip::clicked, this, [this, paper] {
            m_options.paper = paper;
            Q_EMIT changed();
        });
        layout->addWidget(chip);
    };
    add(tr("A4"), QStringLiteral("a4Chip"), Paper::A4);
    add(tr("Letter"), QStringLiteral("letterChip"), Paper::Letter);
    return papers;
}

QWidget *SheetChoices::makeVariants()
{
    auto *variants = new QWidget;
    auto *layout = new FlowLayout(8, 8, variants);
    for (const SheetVariant variant : sheetVariants) {
        auto *chip = new Chip(title(variant));
        chip->setObjectName(wordOf(variant) + QStringLiteral("Chip"));
        chip->setAutoExclusive(true);
        chip->setChecked(variant == m_options.variant);
        connect(chip, &Chip::clicked, this, [this, variant] {
            m_options.variant = variant;
            Q_EMIT changed();
        });
        layout->addWidget(chip);
    }
    return variants;
}

QWidget *SheetChoices::makeTones()
{
    auto *tones = new QWidget;
    auto *layout = new FlowLayout(8, 8, tones);
    auto *grey = new Chip(tr("Black and white"));
    grey->setObjectName(QStringLiteral("greyChip"));
    connect(grey, &Chip::toggled, this, [this](bool isGrey) {
        m_options.tones = isGrey ? Tones::Grey : Tones::Coloured;
        Q_EMIT changed();
    });
    layout->addWidget(grey);
    return tones;
}

QWidget *SheetChoices::makeCodeChoice()
{
    m_codeChoice = new QWidget;
    auto *layout = new QVBoxLayout(m_codeChoice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    addHeading(*layout, tr("For another Hipwise"));
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(8, 8, chips);
    m_code = new Chip(tr("Code to scan"));
    m_code->setObjectName(QStringLiteral("codeChip"));
    m_code->setChecked(true);
    connect(m_code, &Chip::toggled, this, &SheetChoices::changed);
    flow->addWidget(m_code);
    layout->addWidget(chips);
    return m_codeChoice;
}

TextField *SheetChoices::addField(QVBoxLayout &layout, const QString &label, const QString &name,
                                  int most)
{
    addHeading(layout, label);
    auto *field = new TextField(label, most);
    field->setObjectName(name);
    connect(field, &TextField::textChanged, this, &SheetChoices::changed);
    layout.addWidget(field);
    return field;
}

} // namespace hipwise
