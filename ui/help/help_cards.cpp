#include "ui/help/help_cards.h"

#include "core/itembank/care_content.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// Blocks of the content about things that come with a later version.
bool isLater(const CareId& block) {
    static const std::array later = {"take_out"_L1, "erase"_L1, "part_ways"_L1, "contacts"_L1};
    return std::ranges::find(later, block.text()) != later.end();
}

QStringList sentencesOf(const std::vector<Phrase>& phrases) {
    QStringList sentences;
    for (const Phrase& phrase : phrases)
        sentences.append(phrase.text);
    return sentences;
}

Card* cardWithTitle(const QString& title, const QString& intro = {}) {
    auto* card = new Card;
    card->content()->addWidget(new TextLabel(TextRole::Section, title));
    if (!intro.isEmpty()) card->content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted, intro));
    return card;
}

QString keys(const QKeyCombination& combination) {
    return QKeySequence(combination).toString(QKeySequence::NativeText);
}

/// One key and what it does, in the order of the page.
std::vector<std::pair<QString, QString>> shortcuts() {
    const QString range = HelpText::tr("%1 to %2");
    return {
        {range.arg(keys(Qt::CTRL | Qt::Key_1), keys(Qt::CTRL | Qt::Key_7)), HelpText::tr("Open a page, from the top")},
        {keys(Qt::Key_F6), HelpText::tr("Go to the next part of the window")},
        {keys(Qt::CTRL | Qt::Key_F), HelpText::tr("Search on this page")},
        {keys(Qt::CTRL | Qt::Key_P), HelpText::tr("Print or save this page")},
        {keys(Qt::CTRL | Qt::Key_Z), HelpText::tr("Take the last change back")},
        {keys(Qt::CTRL | Qt::Key_L), HelpText::tr("Lock")},
        {keys(Qt::CTRL | Qt::Key_Comma), HelpText::tr("Settings")},
        {keys(Qt::Key_F1), HelpText::tr("Help")},
        {HelpText::tr("Shift three times"), HelpText::tr("Hide at once")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_H), HelpText::tr("Hide at once")},
        {keys(Qt::Key_1), HelpText::tr("My list: yes, I am open to this")},
        {keys(Qt::Key_2), HelpText::tr("My list: maybe, talk first")},
        {keys(Qt::Key_3), HelpText::tr("My list: no")},
        {keys(Qt::Key_4), HelpText::tr("My list: not now")},
        {keys(Qt::Key_0), HelpText::tr("My list: skip")},
        {range.arg(keys(Qt::Key_Up), keys(Qt::Key_Down)), HelpText::tr("My list: go from item to item")},
    };
}

} // namespace

Card* makePointsCard(const PointsPage& page) {
    Card* card = cardWithTitle(page.title, page.intro);
    card->content()->addWidget(new PointList(sentencesOf(page.points)));
    return card;
}

Card* makeJustForYouCard(const CareContent& care) {
    Card* card = cardWithTitle(care.justForYou.title, care.justForYou.intro);
    for (const TextBlock& block : care.justForYou.blocks) {
        if (isLater(block.id)) continue;
        card->content()->addWidget(new TextLabel(TextRole::Strong, block.title));
        card->content()->addWidget(new TextLabel(TextRole::Body, block.text));
    }
    card->content()->addWidget(new PointList(sentencesOf(care.words.searchWords)));
    for (const CareId& id : care.justForYou.safety) {
        if (const SafetyText* safety = care.safetyText(id))
            card->content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted, safety->text));
    }
    return card;
}

Card* makeComparingCard() {
    Card* card = cardWithTitle(HelpText::tr("How comparing works"));
    card->content()->addWidget(new PointList({
        HelpText::tr("Each of you sets a list aside, alone. Before that you see every row that could be shown."),
        HelpText::tr("Then both of you unlock, one after the other, in this window. This is called Together now."),
        HelpText::tr("Each of you learns only rows that both are open to. Anything else stays private."),
        HelpText::tr("A row that is not shown can mean many things: no, not now, skipped, or kept private."),
        HelpText::tr("A yes means \"you may ask\". It does not mean yes today."),
    }));
    card->content()->addWidget(new TextLabel(TextRole::Strong, HelpText::tr("What this way cannot promise")));
    card->content()->addWidget(new PointList({
        HelpText::tr("For a moment this program itself holds both lists, in the memory of this computer."),
        HelpText::tr("Nothing else protects them in that moment. A changed program or computer could keep a copy."),
        HelpText::tr("Nothing about rows that are not shown is written down."),
        HelpText::tr("A later version brings a stronger way, in which no program ever holds both lists."),
    }));
    return card;
}

Card* makeHelpOutsideCard(const CareContent& care) {
    Card* card = cardWithTitle(HelpText::tr("Help outside Bothy"));
    QStringList sentences;
    for (const SafetyText& safety : care.safetyAt(SafetyPlace::Help))
        sentences.append(safety.text);
    card->content()->addWidget(new PointList(sentences));
    return card;
}

Card* makeShortcutsCard() {
    Card* card = cardWithTitle(HelpText::tr("Keys"));
    auto* table = new QGridLayout;
    int row = 0;
    for (const auto& [key, action] : shortcuts()) {
        auto* name = new TextLabel(TextRole::Strong, key);
        name->setAccessibleDescription(action);
        table->addWidget(name, row, 0, Qt::AlignTop);
        table->addWidget(new TextLabel(TextRole::Body, action), row, 1, Qt::AlignTop);
        ++row;
    }
    table->setColumnStretch(0, 2);
    table->setColumnStretch(1, 5);
    card->content()->addLayout(table);
    followTheme(card, [table](const Theme& theme) {
        table->setHorizontalSpacing(4 * theme.metrics().u);
        table->setVerticalSpacing(2 * theme.metrics().u);
    });
    return card;
}

} // namespace bothy
