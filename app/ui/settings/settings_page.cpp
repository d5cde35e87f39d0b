#include "ui/settings/settings_page.h"

#include "figure/render/theme.h"
#include "ui/figure/demonstrator.h"
#include "ui/figure/figure_ground.h"
#include "ui/settings/answers_section.h"
#include "ui/settings/desktop_section.h"
#include "ui/settings/look_previews.h"
#include "ui/settings/look_tile.h"
#include "ui/settings/person_name.h"
#include "ui/settings/player_section.h"
#include "ui/settings/voice_section.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int stageHeight = 400;
constexpr int twoColumnWidth = 700; ///< of the page

} // namespace

SettingsPage::SettingsPage(Figures &figures, const Step &sample,
                           const std::vector<Posture> &postures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_previews(new LookPreviews(sample, postures, this))
    , m_figure(new Demonstrator(figures, sample))
    , m_player(new PlayerSection)
    , m_voice(new VoiceSection)
    , m_desktop(new DesktopSection)
    , m_answers(new AnswersSection)
{
    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    QWidget *choices = makeChoices();
    area->setWidget(choices);
    choices->setAutoFillBackground(false);

    m_figure->setStageHeight(stageHeight);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 92, 0, 0);
    side->addWidget(m_figure);
    side->addStretch();
    auto *layout = new QHBoxLayout(this);
    // The list has eight pixels of its own on both sides, for the focus ring.
    layout->setContentsMargins(pageEdge - 8, 0, pageEdge, 0);
    layout->setSpacing(20);
    layout->addWidget(area, 1);
    layout->addLayout(side);

    connect(m_previews, &LookPreviews::drawn, this, &SettingsPage::showPictures);
}

QWidget *SettingsPage::makeChoices()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 28, 8, 32);
    layout->setSpacing(28);
    layout->addWidget(new Prose(tr("Settings"), TextRole::TitleL));
    addPeople(*layout);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(28);
    layout->addLayout(m_lower);
    auto *build = new QVBoxLayout;
    addBuilds(*build);
    build->addStretch();
    m_lower->addLayout(build, 2);
    auto *others = new QVBoxLayout;
    others->setSpacing(28);
    addMotion(*others);
    addAppearance(*others);
    others->addStretch();
    m_lower->addLayout(others, 3);
    connect(m_answers, &AnswersSection::askAgainRequested, this, &SettingsPage::askAgainRequested);
    connect(m_answers, &AnswersSection::deleteRequested, this,
            &SettingsPage::deleteAnswersRequested);
    for (SettingRows *rows : std::initializer_list<SettingRows *>{m_player, m_voice, m_desktop}) {
        connect(rows, &SettingRows::chosen, this, &SettingsPage::choose);
        layout->addWidget(rows);
    }
    connect(m_voice, &VoiceSection::exampleRequested, this, &SettingsPage::voiceExampleRequested);
    connect(m_desktop, &DesktopSection::exampleRequested, this,
            &SettingsPage::noticeExampleRequested);
    layout->addWidget(m_answers);
    layout->addStretch();
    return content;
}

/// A heading with a sentence below; returns where the choices go.
QWidget *SettingsPage::makeSection(QVBoxLayout &layout, const QString &heading,
                                   const QString &sentence)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(2);
    section->addWidget(new Prose(heading, TextRole::Heading));
    section->addWidget(new Prose(sentence, TextRole::Small, &Tokens::ink2));
    section->addSpacing(10);
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(8, 8));
    section->addWidget(row);
    layout.addLayout(section);
    return row;
}

void SettingsPage::addPeople(QVBoxLayout &layout)
{
    QWidget *row = makeSection(layout, tr("Figure"), tr("Who shows you the movements."));
    for (const std::string_view theme : themeNames()) {
        LookTile *tile =
            addTile(*row, personName(theme), QStringLiteral("person-") + toQString(theme),
                    [theme](Settings &settings) { settings.figureTheme = theme; });
        m_people.emplace_back(tile, theme);
    }
}

void SettingsPage::addBuilds(QVBoxLayout &layout)
{
    QWidget *row = makeSection(layout, tr("Build"), tr("Choose what is nearer to yours."));
    for (const bool sturdy : {false, true}) {
        LookTile *tile =
            addTile(*row, sturdy ? tr("Sturdy") : tr("Slender"),
                    sturdy ? QStringLiteral("build-sturdy") : QStringLiteral("build-slender"),
                    [sturdy](Settings &settings) { settings.isFigureSturdy = sturdy; });
        m_builds.emplace_back(tile, sturdy);
    }
}

void SettingsPage::addMotion(QVBoxLayout &layout)
{
    QWidget *row = makeSection(layout, tr("Movement"),
                               tr("Reduced shows the start, then the end, and nothing moves."));
    const auto add = [&](const QString &text, const QString &name, MotionChoice motion) {
        m_motions.emplace_back(
            addChip(*row, text, name, [motion](Settings &settings) { settings.motion = motion; }),
            motion);
    };
    add(tr("As the system"), QStringLiteral("motion-system"), MotionChoice::System);
    add(tr("Moving"), QStringLiteral("motion-full"), MotionChoice::Full);
    add(tr("Reduced"), QStringLiteral("motion-reduced"), MotionChoice::Reduced);
}

void SettingsPage::addAppearance(QVBoxLayout &layout)
{
    QWidget *row = makeSection(layout, tr("Appearance"), tr("Dark is easy on the eyes at night."));
    const auto add = [&](const QString &text, const QString &name, Appearance appearance) {
        m_appearances.emplace_back(
            addChip(*row, text, name,
                    [appearance](Settings &settings) { settings.appearance = appearance; }),
            appearance);
    };
    add(tr("As the system"), QStringLiteral("appearance-system"), Appearance::System);
    add(tr("Light"), QStringLiteral("appearance-light"), Appearance::Light);
    add(tr("Dark"), QStringLiteral("appearance-dark"), Appearance::Dark);
}

Chip *SettingsPage::addChip(QWidget &row, const QString &text, const QString &name,
                            const Change &change)
{
    auto *chip = new Chip(text);
    chip->setObjectName(name);
    chip->setAutoExclusive(true);
    connect(chip, &Chip::toggled, this, chosenBy(change));
    row.layout()->addWidget(chip);
    return chip;
}

LookTile *SettingsPage::addTile(QWidget &row, const QString &text, const QString &name,
                                const Change &change)
{
    auto *tile = new LookTile(text);
    tile->setObjectName(name);
    connect(tile, &LookTile::toggled, this, chosenBy(change));
    row.layout()->addWidget(tile);
    return tile;
}

std::function<void(bool)> SettingsPage::chosenBy(const Change &change)
{
    return [this, change](bool isChosen) {
        if (isChosen)
            choose(change);
    };
}

void SettingsPage::choose(const Change &change)
{
    Settings wanted = m_settings;
    change(wanted);
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    showPictures();
    m_player->setSettings(wanted);
    m_voice->setSettings(wanted);
    m_desktop->setSettings(wanted);
    Q_EMIT changed(wanted);
}

void SettingsPage::setAnswersKept(bool areKept)
{
    m_answers->setKept(areKept);
}

void SettingsPage::setVoices(const QStringList &voices)
{
    m_voice->setVoices(voices);
}

void SettingsPage::setHasPanel(bool hasPanel)
{
    m_desktop->setHasPanel(hasPanel);
}

void SettingsPage::setSettings(const Settings &settings)
{
    m_settings = settings;
    for (const auto &[tile, theme] : m_people)
        tile->setChecked(theme == settings.figureTheme);
    for (const auto &[tile, isSturdy] : m_builds)
        tile->setChecked(isSturdy == settings.isFigureSturdy);
    for (const auto &[chip, motion] : m_motions)
        chip->setChecked(motion == settings.motion);
    for (const auto &[chip, appearance] : m_appearances)
        chip->setChecked(appearance == settings.appearance);
    m_player->setSettings(settings);
    m_voice->setSettings(settings);
    m_desktop->setSettings(settings);
    showPictures();
}

/// Each tile shows the person with this one thing chosen.
void SettingsPage::showPictures()
{
    const FigureGround ground = groundOf(tokensOf(this));
    if (isVisible())
        m_previews->want((QSizeF(LookTile::pictureSize()) * devicePixelRatioF()).toSize(), ground);
    for (const auto &[tile, theme] : m_people)
        tile->setPicture(m_previews->picture({theme, m_settings.isFigureSturdy, ground}));
    for (const auto &[tile, isSturdy] : m_builds)
        tile->setPicture(m_previews->picture({m_settings.figureTheme, isSturdy, ground}));
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= twoColumnWidth * textScale();
    m_figure->setVisible(isWide);
    m_lower->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_figure->setFixedWidth(std::min(qRound(320 * textScale()), width() * 2 / 5));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPictures();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPictures();
}

} // namespace hipwise
