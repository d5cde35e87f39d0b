#include "ui/library/word_notice.h"

#include "sheet/sheet_words.h"
#include "ui/safety/sign_words.h"
#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_link.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// Where the warning signs are told with what to do about each.
constexpr auto signsTopic = "when-to-see-somebody";

QString adviceText(const PlainWord &word, const Catalog &catalog)
{
    const std::vector<CautionFlag> &flags = catalog.safety().flags;
    const auto flag = std::ranges::find(flags, word.flag, &CautionFlag::id);
    if (flag == flags.end())
        return {};
    QString text =
        QStringLiteral("%1: %2").arg(capitalised(toQString(flag->name)), toQString(flag->advice));
    if (word.leavesOut)
        text += u' ' + WordNotice::tr("What does not suit it is not shown.");
    return text;
}

QString withoutFullStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString signsText(const PlainWord &word, const Catalog &catalog)
{
    QStringList signs;
    for (const RedFlag &flag : catalog.safety().redFlags) {
        if (std::ranges::count(word.redFlags, flag.id) > 0)
            signs.append(withoutFullStop(toQString(flag.inShort)));
    }
    return signs.isEmpty()
               ? QString()
               : WordNotice::tr("Have it checked first: %1.").arg(signs.join(QStringLiteral("; ")));
}

} // namespace

WordNotice::WordNotice(QWidget *parent)
    : Panel(Kind::Care, parent)
    , m_advice(new Prose({}, TextRole::Body))
    , m_signs(new Prose({}, TextRole::Small))
    , m_link(new TextLink(tr("Read about it")))
{
    setObjectName(QStringLiteral("wordNotice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(14);
    layout->addWidget(new IconView(QStringLiteral("warning"), 22, &Tokens::amber), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_advice);
    words->addWidget(m_signs);
    m_link->setObjectName(QStringLiteral("wordTopicLink"));
    words->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addLayout(words, 1);
    connect(m_link, &TextLink::clicked, this, [this] { Q_EMIT topicRequested(m_topic); });
    hide();
}

void WordNotice::setWords(const std::vector<const PlainWord *> &words, const Catalog &catalog)
{
    // One is said at a time: two cautions in one search are two searches.
    if (!words.empty())
        tell(*words.front(), catalog);
    setVisible(!words.empty());
}

void WordNotice::tell(const PlainWord &word, const Catalog &catalog)
{
    const QString advice = adviceText(word, catalog);
    const QString signs = signsText(word, catalog);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_signs->setText(signs);
    m_signs->setVisible(!signs.isEmpty());
    m_topic = word.topic.empty() ? QString::fromLatin1(signsTopic) : toQString(word.topic);
    m_link->setVisible(!word.topic.empty() || !word.redFlags.empty());
    setAccessibleName(advice.isEmpty() ? signs : advice);
}

} // namespace hipwise
