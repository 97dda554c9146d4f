#include "ui/help/help_cards.h"

#include "core/itembank/care_content.h"
#include "ui/widgets/card.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
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

QStringList comparingPoints() {
    return {
        HelpText::tr("Each of you sets a list aside, alone. Before that you see every row that could be shown."),
        HelpText::tr("Bothy takes your part whenever you are here. You never have to be here at the same time."),
        HelpText::tr("You can also unlock one after the other in one window, with Look together now."),
        HelpText::tr("Each of you learns only rows that both are open to. Anything else stays private."),
        HelpText::tr("If you said yes, you see whether the other one said yes or maybe."),
        HelpText::tr("If you said maybe, you see only that both of you are open. If you said no, you see nothing."),
        HelpText::tr("Both of you know that you compared, on which day, and that each offered eight items or more."),
        HelpText::tr("A row that is not shown can mean many things: no, not now, skipped, or kept private."),
        HelpText::tr("A yes means “you may ask”. It does not mean yes today."),
    };
}

QStringList whatComparingCannotPromise() {
    return {
        HelpText::tr("Someone who says yes to everything learns each yes and maybe of the other one."),
        HelpText::tr("All of that is shown to both of you, so it does not stay hidden."),
        HelpText::tr("A row can be taken back after one of you looked. Bothy tells you when you had not looked yet."),
        HelpText::tr("A comparison can stop after your part was sent. Bothy says so, as your answers may be known."),
        HelpText::tr("A changed Bothy can keep your answers to rows where it said yes itself."),
        HelpText::tr("Someone who controls your computer can see everything on it."),
        HelpText::tr("Comparing is designed so that no other answer gets out. Nobody outside has reviewed it yet."),
    };
}

QStringList justForYouSentences(const CareContent& care) {
    QStringList sentences{care.justForYou.intro};
    for (const TextBlock& block : care.justForYou.blocks)
        if (!isLater(block.id)) sentences << block.title << block.text;
    return sentences + sentencesOf(care.words.searchWords);
}

QStringList helpOutside(const CareContent& care) {
    QStringList sentences;
    for (const SafetyText& safety : care.safetyAt(SafetyPlace::Help))
        sentences.append(safety.text);
    return sentences;
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
    card->content()->addWidget(new PointList(comparingPoints()));
    card->content()->addWidget(new TextLabel(TextRole::Strong, HelpText::tr("What this way cannot promise")));
    card->content()->addWidget(new PointList(whatComparingCannotPromise()));
    return card;
}

Card* makeHelpOutsideCard(const CareContent& care) {
    Card* card = cardWithTitle(HelpText::tr("Help outside Bothy"));
    card->content()->addWidget(new PointList(helpOutside(care)));
    return card;
}

std::vector<SearchEntry> helpEntries(const CareContent& care) {
    const auto entry = [](const QString& place, const QString& title, const QStringList& sentences) {
        return SearchEntry{.place = place, .title = title, .text = sentences.join(u' ')};
    };
    const auto points = [&](const QString& place, const PointsPage& page) {
        return entry(place, page.title, QStringList{page.intro} + sentencesOf(page.points));
    };
    return {
        entry(u"just-for-you"_s, care.justForYou.title, justForYouSentences(care)),
        entry(u"help-outside"_s, HelpText::tr("Help outside Bothy"), helpOutside(care)),
        points(u"about"_s, care.whatItIs),
        points(u"about-not"_s, care.whatItIsNot),
        points(u"limits"_s, care.limitsOfTheApp),
        entry(u"comparing"_s, HelpText::tr("How comparing works"), comparingPoints() + whatComparingCannotPromise()),
    };
}

} // namespace bothy
