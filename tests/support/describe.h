#pragma once

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/documents/shared_rows.h"
#include "core/documents/signoff.h"
#include "core/limits/limits_in_effect.h"

#include <QStringList>

namespace bothy::test {

using namespace Qt::StringLiterals;

inline QString describe(const std::optional<Day>& day) {
    return day ? QString::number(day->sinceEpoch) : u"-"_s;
}

inline QString describe(const std::vector<QString>& texts) {
    return QStringList(texts.begin(), texts.end()).join(u',');
}

inline QString describe(const Revision& revision) {
    return u"{%1 by %2 on %3 from %4 until %5 needs %6 says %7}"_s.arg(
        revision.id.hex(), revision.author.hex(), describe(std::optional(revision.day)),
        revision.predecessor ? revision.predecessor->hex() : u"-"_s, describe(revision.validUntil),
        describe(revision.needs), QString::fromLatin1(encode(revision.content).toHex()));
}

inline QString describe(const SignedDocument& document) {
    return u"document %1 type %2 state %3 current %4 other %5 before %6 signed %7%8 offer %9"_s.arg(
        document.id.hex(), QString::number(int(document.type)), QString::number(int(document.state)),
        describe(document.current), document.otherWording ? describe(*document.otherWording) : u"-"_s,
        document.agreedBefore ? describe(*document.agreedBefore) : u"-"_s, QString::number(document.iSigned),
        QString::number(document.theySigned), describe(document.offerUntil));
}

inline QString describe(const LimitInEffect& limit) {
    QStringList standing;
    for (const Limit& each : limit.standing)
        standing << QString::fromLatin1(encode(each.encode()).toHex());
    return u"limit %1 of %2 is %3 missing %4 standing %5"_s.arg(
        limit.id.hex(), limit.owner.hex(), QString::fromLatin1(encode(limit.limit.encode()).toHex()),
        QString::number(limit.wordsMissing), standing.join(u' '));
}

/// Everything the shared pages would show to `me`, as one text: equal texts, equal state.
inline QString describeState(const StatementLog& log, const PersonId& me, Day floor) {
    QStringList lines;
    auto documents = foldDocuments(log, me, floor);
    markLimitedSince(documents, log);
    for (const SignedDocument& document : documents)
        lines += describe(document);
    for (const LimitInEffect& limit : foldLimits(log).limits)
        lines += describe(limit);
    const Pauses pauses = foldPauses(log, me);
    lines += u"paused %1%2"_s.arg(pauses.mine).arg(pauses.theirs);
    for (const auto& [person, name] : foldNames(log))
        lines += u"name %1 %2"_s.arg(person.hex(), name);
    for (const SharedRow& row : foldRows(log, me))
        lines += u"row %1 %2 %3"_s.arg(row.itemId).arg(row.direction).arg(row.bothYes);
    for (const RowsOfRound& round : foldRowsByRound(log, me))
        lines += u"round %1 %2 %3 %4"_s.arg(round.round.hex())
                     .arg(round.listed.size())
                     .arg(round.standing.size())
                     .arg(round.otherTookBack);
    for (const DocumentId& id : offersToLapse(log, me, floor))
        lines += u"lapse %1"_s.arg(id.hex());
    return lines.join(u'\n');
}

} // namespace bothy::test
