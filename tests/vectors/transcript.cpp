#include "tests/vectors/transcript.h"

#include <QJsonArray>

namespace bothy::vectors {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Names{"propose", "accept", "open", "finish", "result"};

QString hex(ByteView octets) {
    return QString::fromLatin1(octets.toByteArray().toHex());
}
Bytes octetsIn(const QJsonValue& value) {
    return Bytes::fromHex(value.toString().toLatin1());
}
template <typename Id>
Id idIn(const QJsonValue& value) {
    return Id::from(octetsIn(value)).value_or(Id());
}

Slot slotIn(const QJsonArray& entry) {
    const SlotFields fields{entry.at(0).toString(), static_cast<std::uint64_t>(entry.at(1).toInteger()),
                            static_cast<std::uint64_t>(entry.at(2).toInteger())};
    return slotFrom(fields).value_or(Slot());
}

MatchedRow rowIn(const QJsonArray& entry) {
    return {{ItemId::from(entry.at(0).toString()).value_or(ItemId()), static_cast<Direction>(entry.at(1).toInt())},
            static_cast<Level>(entry.at(2).toInt())};
}

QJsonArray entryOf(const ItemId& item, Direction direction, int last) {
    return {item.text(), static_cast<int>(direction), last};
}

Terms termsIn(const QJsonObject& object) {
    Terms terms;
    terms.couple = idIn<CoupleId>(object["couple_id"_L1]);
    terms.epoch = static_cast<std::uint64_t>(object["epoch"_L1].toInteger());
    terms.round = idIn<DocumentId>(object["round_id"_L1]);
    terms.proposer = idIn<PersonId>(object["proposer"_L1]);
    terms.responder = idIn<PersonId>(object["responder"_L1]);
    terms.proposerFeed = idIn<FeedId>(object["proposer_feed"_L1]);
    terms.day = static_cast<std::uint64_t>(object["day"_L1].toInteger());
    terms.sooner = object["sooner"_L1].toBool();
    return terms;
}

QJsonObject jsonOf(const Terms& terms) {
    return {{u"couple_id"_s, terms.couple.hex()},       {u"epoch"_s, static_cast<qint64>(terms.epoch)},
            {u"round_id"_s, terms.round.hex()},         {u"proposer"_s, terms.proposer.hex()},
            {u"responder"_s, terms.responder.hex()},    {u"proposer_feed"_s, terms.proposerFeed.hex()},
            {u"day"_s, static_cast<qint64>(terms.day)}, {u"sooner"_s, terms.sooner}};
}

std::optional<Recipe> recipeIn(const QJsonObject& object) {
    if (!object.contains("secrets"_L1)) return std::nullopt;
    Recipe recipe{termsIn(object["terms"_L1].toObject()), {}, {}, {}};
    for (const QJsonValue& entry : object["slots"_L1].toArray())
        recipe.slots.push_back(slotIn(entry.toArray()));
    const QJsonObject secrets = object["secrets"_L1].toObject();
    recipe.a = Party::from(secrets["a"_L1].toObject());
    recipe.b = Party::from(secrets["b"_L1].toObject());
    return recipe;
}

} // namespace

Party Party::from(const QJsonObject& object) {
    Party party{octetsIn(object["hedge_key"_L1]), octetsIn(object["fresh_m1"_L1]), octetsIn(object["fresh_m2"_L1]), {}};
    for (const QChar bit : object["bits"_L1].toString())
        party.bits.append(bit == u'1' ? '\1' : '\0');
    return party;
}

QJsonObject Party::toJson() const {
    QString text;
    for (const char bit : bits)
        text += bit ? u'1' : u'0';
    return {{u"hedge_key"_s, hex(hedgeKey)},
            {u"fresh_m1"_s, hex(freshHidden)},
            {u"fresh_m2"_s, hex(freshReply)},
            {u"bits"_s, text}};
}

Ending Ending::from(const QJsonObject& object) {
    Ending ending{object["ok"_L1].toBool(), object["at"_L1].toString(), object["reason"_L1].toString(), {}, {}, {}};
    if (object.contains("slot"_L1)) ending.slot = static_cast<std::size_t>(object["slot"_L1].toInteger());
    for (const QJsonValue& number : object["matched"_L1].toArray())
        ending.matched.push_back(static_cast<std::size_t>(number.toInteger()));
    for (const QJsonValue& entry : object["rows"_L1].toArray())
        ending.rows.push_back(rowIn(entry.toArray()));
    return ending;
}

QJsonObject Ending::toJson() const {
    if (!isGood) {
        QJsonObject object{{u"ok"_s, false}, {u"at"_s, at}, {u"reason"_s, reason}};
        if (slot) object[u"slot"_s] = static_cast<qint64>(*slot);
        return object;
    }
    QJsonArray numbers, lines;
    for (const std::size_t number : matched)
        numbers.append(static_cast<qint64>(number));
    for (const auto& [row, level] : rows)
        lines.append(entryOf(row.item, row.direction, static_cast<int>(level)));
    return {{u"ok"_s, true}, {u"matched"_s, numbers}, {u"rows"_s, lines}};
}

QString Ending::text() const {
    if (isGood) return u"good, %1 slots and %2 rows"_s.arg(matched.size()).arg(rows.size());
    return u"%1 at %2, slot %3"_s.arg(reason, at, slot ? QString::number(*slot) : u"-"_s);
}

bool Ending::agreesWith(const Ending& other) const {
    const bool sameSlot = !slot || !other.slot || slot == other.slot;
    return isGood == other.isGood && at == other.at && reason == other.reason && sameSlot && matched == other.matched &&
           rows == other.rows;
}

Transcript Transcript::from(const QJsonObject& object) {
    const QJsonObject env = object["env"_L1].toObject();
    const QJsonArray persons = env["persons"_L1].toArray();
    Transcript result;
    result.name = object["name"_L1].toString();
    result.context = {idIn<CoupleId>(env["couple_id"_L1]),
                      static_cast<std::uint64_t>(env["epoch"_L1].toInteger()),
                      {idIn<PersonId>(persons.at(0)), idIn<PersonId>(persons.at(1))}};
    result.recipe = recipeIn(object);
    result.derived = object["derived"_L1].toObject();
    const QJsonObject messages = object["messages"_L1].toObject();
    for (std::size_t i = 0; i < Names.size(); ++i)
        if (const QJsonValue value = messages[QLatin1StringView(Names[i])]; value.isString())
            result.messages[i] = octetsIn(value);
    result.expected = Ending::from(object["expect"_L1].toObject());
    return result;
}

QJsonObject Transcript::toJson() const {
    QJsonObject octets;
    for (std::size_t i = 0; i < Names.size(); ++i)
        if (messages[i]) octets[QLatin1StringView(Names[i])] = hex(*messages[i]);
    QJsonObject object{
        {u"name"_s, name},
        {u"env"_s, QJsonObject{{u"couple_id"_s, context.couple.hex()},
                               {u"epoch"_s, static_cast<qint64>(context.epoch)},
                               {u"persons"_s, QJsonArray{context.persons[0].hex(), context.persons[1].hex()}}}},
        {u"messages"_s, octets},
        {u"expect"_s, expected.toJson()}};
    if (!recipe) return object;
    QJsonArray list;
    for (const Slot& slot : recipe->slots)
        list.append(entryOf(slot.item, slot.direction, slot.threshold));
    object[u"terms"_s] = jsonOf(recipe->terms);
    object[u"slots"_s] = list;
    object[u"secrets"_s] = QJsonObject{{u"a"_s, recipe->a.toJson()}, {u"b"_s, recipe->b.toJson()}};
    if (!derived.isEmpty()) object[u"derived"_s] = derived;
    return object;
}

std::vector<Transcript> transcriptsIn(const QJsonObject& file) {
    std::vector<Transcript> result;
    if (file["format"_L1].toString() != u"bothy-match-vectors/1"_s) return result;
    for (const QJsonValue& entry : file["transcripts"_L1].toArray())
        result.push_back(Transcript::from(entry.toObject()));
    return result;
}

QJsonObject fileOf(const std::vector<Transcript>& transcripts) {
    QJsonArray entries;
    for (const Transcript& transcript : transcripts)
        entries.append(transcript.toJson());
    return {{u"format"_s, u"bothy-match-vectors/1"_s}, {u"transcripts"_s, entries}};
}

} // namespace bothy::vectors
