#include "core/documents/aftercare/plan_items.h"

#include "core/itembank/own_ids.h"
#include "core/itembank/plain_line.h"

#include <algorithm>
#include <set>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestWord = 3;  ///< shorter ones ("a", "or", "my") say nothing about what it is
constexpr qsizetype ShortestStem = 4;  ///< "kiss" and "kisses" are one word, "or" and "orange" are not
constexpr qsizetype LongestEnding = 3; ///< what may follow a stem
constexpr qsizetype SureStem = 5;      ///< long enough for two different endings: "massage", "massaging"
constexpr std::size_t MostNeeds = 256; ///< of one wording

bool isWrittenWithoutSpaces(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Khmer:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isWrittenWithoutSpaces(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return isWrittenWithoutSpaces(c); });
}

bool isPartOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// The words of a folded text.
std::vector<QString> wordsIn(const QString& folded) {
    std::vector<QString> words;
    QString word;
    for (const QChar c : folded) {
        if (isPartOfWord(c))
            word.append(c);
        else if (!word.isEmpty())
            words.push_back(std::exchange(word, {}));
    }
    if (!word.isEmpty()) words.push_back(word);
    return words;
}

QString joined(const std::vector<QString>& words) {
    QString all;
    for (const QString& word : words)
        all += word;
    return all;
}

/// Words that say what it is. A name of short words alone keeps them all.
std::vector<QString> tellingWords(const QString& name) {
    const std::vector<QString> all = wordsIn(foldedLine(name));
    std::vector<QString> telling;
    std::ranges::copy_if(all, std::back_inserter(telling), [](const QString& w) { return w.size() >= ShortestWord; });
    return telling.empty() ? all : telling;
}

bool isSameWord(const QString& a, const QString& b) {
    if (a == b) return true;
    const auto apart = std::ranges::mismatch(a, b);
    const qsizetype stem = apart.in1 - a.begin();
    const bool isBeginning = stem == std::min(a.size(), b.size());
    return stem >= (isBeginning ? ShortestStem : SureStem) && std::max(a.size(), b.size()) - stem <= LongestEnding;
}

QString beginningOf(const QString& word) {
    return word.left(ShortestWord);
}

const CareStep* shippedStep(const CareContent* care, const QString& stepId) {
    const auto id = CareId::from(QStringView(stepId));
    return care && id ? care->step(*id) : nullptr;
}

} // namespace

PlanItems::PlanItems(const Catalogue& catalogue, const CareContent& care)
    : m_care(&care) {
    for (const Item& item : catalogue.items())
        add(item);
}

void PlanItems::add(const Item& item) {
    for (const QString& prompt : {item.prompt, item.firstPrompt, item.secondPrompt}) {
        if (prompt.isEmpty()) continue;
        addName(prompt, item.id.text());
        // "Time alone, with a time to reconnect" is also called by what stands first.
        const auto mark = std::ranges::find_if(prompt, [](QChar c) { return c.isPunct() && c != u'-' && c != u'\''; });
        const QString first = prompt.left(mark - prompt.begin());
        if (mark != prompt.end() && tellingWords(first).size() > 1) addName(first, item.id.text());
    }
}

void PlanItems::addName(const QString& prompt, const QString& item) {
    Name name{tellingWords(prompt), isWrittenWithoutSpaces(prompt), item};
    if (name.words.empty()) return;
    if (name.isAnywhere) name.words = {joined(name.words)};
    const QString key = name.isAnywhere ? QString() : beginningOf(name.words.front());
    m_names[key].push_back(std::move(name));
}

void PlanItems::addNamed(const QString& text, std::vector<QString>& items) const {
    if (text.trimmed().isEmpty()) return;
    const std::vector<QString> words = wordsIn(foldedLine(text));
    std::set<QString> beginnings{QString()};
    for (const QString& word : words)
        beginnings.insert(beginningOf(word));
    const QString all = joined(words);
    const auto stands = [&](const QString& wanted) {
        return std::ranges::any_of(words, [&](const QString& word) { return isSameWord(word, wanted); });
    };
    for (const QString& beginning : beginnings) {
        const auto found = m_names.find(beginning);
        if (found == m_names.end()) continue;
        for (const Name& name : found->second)
            if (name.isAnywhere ? all.contains(name.words.front()) : std::ranges::all_of(name.words, stands))
                items.push_back(name.item);
    }
}

Need PlanItems::of(const PlanStep& step) const {
    Need need{{}, step.touch};
    if (const CareStep* shipped = shippedStep(m_care, step.stepId)) {
        need.touch = need.touch || shipped->touch;
        for (const ItemId& item : shipped->meets)
            need.items.push_back(item.text());
    } else if (!step.stepId.isEmpty()) {
        need.items.push_back(step.stepId);
    }
    addNamed(step.text, need.items);
    // A touch that says nothing more about what it is belongs to the topic of touch.
    if (need.touch && need.items.empty()) need.items.push_back(u"touch"_s);
    std::ranges::sort(need.items);
    need.items.erase(std::ranges::unique(need.items).begin(), need.items.end());
    return need;
}

std::vector<Need> PlanItems::of(const CarePlan& plan) const {
    std::vector<Need> needs;
    for (const PlanStep& step : plan.steps)
        needs.push_back(of(step));
    return needs;
}

std::vector<Need> PlanItems::of(DocumentType type, const std::vector<QString>& needs, const Cbor& content) const {
    std::vector<Need> all = needsOn(needs);
    if (type != DocumentType::CarePlan) return all;
    if (const auto plan = CarePlan::decode(content))
        for (Need& each : of(*plan))
            all.push_back(std::move(each));
    return all;
}

Wording PlanItems::withNeeds(Wording words) const {
    std::set<QString> items;
    for (const Need& need : of(words))
        items.insert(need.items.begin(), need.items.end());
    words.needs.assign(items.begin(), items.end());
    std::erase_if(words.needs, [](const QString& each) {
        const auto item = ItemId::from(QStringView(each));
        return item && isPrivateItem(*item); // that there is such a line is its writer's alone
    });
    if (words.needs.size() > MostNeeds) words.needs.resize(MostNeeds); // all are found again in the steps
    return words;
}

} // namespace bothy
