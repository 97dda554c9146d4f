#include "core/session/list_import.h"

#include "core/crypto/random.h"
#include "core/documents/answers/careful.h"
#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace bothy {

namespace {

/// A line of the catalogue by its folded words; a line of one side leads to that side.
struct Target {
    const Item* item = nullptr;
    std::optional<RoleSide> side;
};

QHash<QString, Target> targetsIn(const Catalogue& catalogue) {
    QHash<QString, Target> targets;
    const auto add = [&](const QString& line, const Target& target) {
        if (const QString folded = foldedLine(line); !folded.isEmpty() && !targets.contains(folded))
            targets.insert(folded, target);
    };
    for (const Item& item : catalogue.items())
        add(item.prompt, {&item, {}});
    for (const Item& item : catalogue.items()) {
        add(item.firstPrompt, {&item, RoleSide::First});
        add(item.secondPrompt, {&item, RoleSide::Second});
    }
    return targets;
}

/// The sides of an item that an answer is about. Without a word about roles it is taken for both: each waits to be
/// confirmed on its own.
std::vector<RoleSide> sidesFor(RolePair roles, const std::optional<RoleSide>& side) {
    if (roles == RolePair::Mutual) return {RoleSide::Both};
    return side ? std::vector{*side} : std::vector{RoleSide::First, RoleSide::Second};
}

void takeOver(ItemAnswer& held, RoleSide side, Answer answer, Polarity polarity, Day today) {
    const auto given = held.sides.find(side);
    if (held.skipped || (given != held.sides.end() && !held.imported.contains(side))) return;
    if (given != held.sides.end()) answer = moreCareful(polarity, given->second, answer);
    held.answer(side, answer, today);
    held.imported.insert(side);
}

QString cut(const QString& text, qsizetype longest) {
    if (text.size() <= longest) return text;
    qsizetype end = longest - 1;
    if (text[end].isLowSurrogate()) --end;
    return plainLine(text.left(end)) + u'…';
}

} // namespace

ListImport::ListImport(const ListFile& file, const Catalogue& catalogue)
    : m_catalogue(catalogue) {
    for (const Section& each : catalogue.sections())
        if (!isOwnSection(each.id)) m_topics.emplace(foldedLine(each.title), &each);
    gather(file);
    gatherWords(file);
}

void ListImport::gather(const ListFile& file) {
    const QHash<QString, Target> targets = targetsIn(m_catalogue);
    QHash<QString, std::size_t> places; // of questions that were seen already, by item or by words
    for (const ListLine& line : file.lines) {
        const QString folded = foldedLine(line.text);
        // A long line was cut when it became an own item.
        const bool isLong = line.text.size() > OwnItem::maxPrompt;
        const Target target = targets.value(isLong ? foldedLine(cut(line.text, OwnItem::maxPrompt)) : folded);
        const QString key = target.item ? target.item->id.text() : u' ' + folded;
        const auto place = places.constFind(key);
        const std::size_t at = place == places.constEnd() ? m_lines.size() : *place;
        if (place == places.constEnd()) {
            places.insert(key, at);
            m_lines.push_back({target.item ? target.item->prompt : line.text, line.category, target.item, {}});
            if (!target.item) m_ids.emplace(folded, makeRandomId<DocumentId>());
        }
        ListLine answer = line;
        if (target.side) answer.side = target.side;
        m_lines[at].answers.push_back(std::move(answer));
    }
}

void ListImport::gatherWords(const ListFile& file) {
    QHash<QString, std::pair<int, QString>> counts;
    for (const ListLine& line : file.lines) {
        if (line.answer.isEmpty()) continue;
        auto& [count, shown] = counts[foldedLine(line.answer)];
        if (count++ == 0) shown = line.answer;
    }
    for (auto word = counts.constBegin(); word != counts.constEnd(); ++word)
        m_words.emplace_back(word.key(), word->second);
    std::sort(m_words.begin(), m_words.end(), [&](const auto& a, const auto& b) {
        const int inA = counts[a.first].first, inB = counts[b.first].first;
        return inA != inB ? inA > inB : a.first < b.first;
    });
}

std::size_t ListImport::foundCount() const {
    return static_cast<std::size_t>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const BroughtLine& line) { return line.found != nullptr; }));
}

OwnItem ListImport::ownItem(const BroughtLine& line, const QString& otherTopic) const {
    OwnItem item;
    item.prompt = cut(line.text, OwnItem::maxPrompt);
    if (item.prompt != line.text) item.explanation = cut(line.text, OwnItem::maxExplanation);
    const bool roles =
        std::any_of(line.answers.begin(), line.answers.end(), [](const ListLine& l) { return l.side.has_value(); });
    item.roles = roles ? RolePair::GiveReceive : RolePair::Mutual;
    const auto shipped = m_topics.find(foldedLine(line.category));
    if (shipped != m_topics.end())
        item.section = shipped->second->id;
    else
        item.ownSection = line.category.isEmpty() ? otherTopic : cut(line.category, OwnItem::maxTitle);
    // It stands where its owner finds it: a part that is above the topic's own would be hidden until it is opened.
    item.tier = shipped != m_topics.end() ? shipped->second->defaultTier : Tier::Everyday;
    return item;
}

void ListImport::bringInto(PrivateState& mine, const AnswerMeanings& meanings, bool newLines, const QString& otherTopic,
                           Day today) const {
    std::set<QString> titles;
    for (const QString& title : mine.ownSections)
        titles.insert(foldedLine(title));
    for (const BroughtLine& line : m_lines) {
        if ((!line.found && !newLines) || !line.takesAnswers()) continue;
        ItemId id;
        RolePair roles = RolePair::Mutual;
        Polarity polarity = Polarity::Permission;
        if (line.found) {
            id = line.found->id;
            roles = line.found->roles;
            polarity = line.found->polarity;
        } else {
            const DocumentId document = m_ids.at(foldedLine(line.text));
            const OwnItem item = ownItem(line, otherTopic);
            mine.ownItems.insert_or_assign(document, item);
            if (!item.ownSection.isEmpty() && titles.insert(foldedLine(item.ownSection)).second)
                mine.ownSections.push_back(item.ownSection);
            id = privateItemId(document);
            roles = item.roles;
        }
        ItemAnswer held = mine.answers.of(id);
        for (const ListLine& answer : line.answers)
            if (const auto meaning = meanings.find(foldedLine(answer.answer)); meaning != meanings.end())
                for (const RoleSide side : sidesFor(roles, answer.side))
                    takeOver(held, side, meaning->second, polarity, today);
        mine.answers.set(id, std::move(held));
    }
}

std::optional<Answer> carefulMeaning(const QString& foldedWord) {
    using Word = std::pair<QLatin1StringView, Answer>;
    static constexpr std::array words{Word{QLatin1StringView("no"), Answer::Closed},
                                      Word{QLatin1StringView("never"), Answer::Closed},
                                      Word{QLatin1StringView("limit"), Answer::Closed},
                                      Word{QLatin1StringView("hard limit"), Answer::Closed},
                                      Word{QLatin1StringView("red"), Answer::Closed},
                                      Word{QLatin1StringView("not now"), Answer::Paused},
                                      Word{QLatin1StringView("later"), Answer::Paused},
                                      Word{QLatin1StringView("soft limit"), Answer::Paused},
                                      Word{QLatin1StringView("maybe"), Answer::Conditional},
                                      Word{QLatin1StringView("curious"), Answer::Conditional},
                                      Word{QLatin1StringView("yellow"), Answer::Conditional},
                                      Word{QLatin1StringView("yes"), Answer::Conditional},
                                      Word{QLatin1StringView("okay"), Answer::Conditional},
                                      Word{QLatin1StringView("ok"), Answer::Conditional},
                                      Word{QLatin1StringView("like"), Answer::Conditional},
                                      Word{QLatin1StringView("love"), Answer::Conditional},
                                      Word{QLatin1StringView("favorite"), Answer::Conditional},
                                      Word{QLatin1StringView("favourite"), Answer::Conditional},
                                      Word{QLatin1StringView("green"), Answer::Conditional}};
    const auto known =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.first == foldedWord; });
    return known == words.end() ? std::nullopt : std::optional(known->second);
}

} // namespace bothy
