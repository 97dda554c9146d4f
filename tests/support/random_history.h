#pragma once

#include "core/documents/limits/limit.h"
#include "core/documents/pauses.h"
#include "core/documents/shared_rows.h"
#include "core/documents/signoff.h"
#include "tests/support/two_partners.h"

#include <rapidcheck.h>

namespace bothy::test {

using namespace Qt::StringLiterals;

/// One thing that happens in a history: somebody says something, or statements travel.
enum class Move { Revise, Sign, SignOther, Withdraw, Tighten, Relax, Pause, Resume, Rows, TakeBack, Give, GiveSome };

/// A move with where it happens and what it is about.
struct Step {
    Move move = Move::Give;
    Seat seat = Seat::A1;
    Seat to = Seat::B1; ///< Give only
    std::uint32_t about = 0;
};

/// Plays steps on two partners with two documents and two limits. Each device acts on what it knows.
class History {
public:
    explicit History(Trust trust = Trust::CheckedBefore)
        : partners(trust) {}

    void play(const std::vector<Step>& steps) {
        for (const Step& step : steps)
            play(step);
    }

    void play(const Step& step) {
        switch (step.move) {
        case Move::Revise:
            return revise(step.seat, document(step.about), step.about);
        case Move::Sign:
            return sign(step.seat, document(step.about), false);
        case Move::SignOther:
            return sign(step.seat, document(step.about), true);
        case Move::Withdraw:
            return say(step.seat, withdrawDraft(document(step.about)));
        case Move::Tighten:
            return say(step.seat, *tightenDraft(limit(step.about), limitWords(step.about, false)));
        case Move::Relax:
            return say(step.seat, *relaxDraft(limit(step.about), limitWords(step.about, true)));
        case Move::Pause:
            return say(step.seat, pauseDraft(partners.person(step.seat)));
        case Move::Resume:
            return say(step.seat, resumeDraft(partners.person(step.seat)));
        case Move::Rows:
            return say(step.seat, resultDraft(limit(step.about), {{u"int.slow"_s, 0, 1 + int(step.about % 2)}}));
        case Move::TakeBack:
            return say(step.seat, takeBackRowDraft(u"int.slow"_s, 0));
        case Move::Give:
            partners.give(step.seat, step.to);
            return;
        case Move::GiveSome:
            partners.give(step.seat, step.to, 1 + step.about % 3);
            return;
        }
    }

    void revise(Seat seat, const DocumentId& id, std::uint32_t variant) {
        Wording wording{DocumentType::Agreement, {}, {}, {}, Cbor(variant)};
        if (variant % 3 == 0) wording.needs = {u"int.slow"_s};
        if (variant % 5 == 0) wording.validUntil = Day{20050};
        say(seat, reviseDraft(id, wording));
    }

    /// Signs the words this device shows, as a person would.
    void sign(Seat seat, const DocumentId& id, bool other) {
        for (const SignedDocument& shown : foldDocuments(partners.log(seat), partners.person(seat), Day{20000})) {
            if (shown.id != id || shown.state == SignoffState::NewerVersion) continue;
            const auto& instead = shown.otherWording ? shown.otherWording : shown.agreedBefore;
            const Revision& words = other && instead ? *instead : shown.current;
            say(seat, signDraft(id, {words.id, Day{20007}}));
        }
    }

    void say(Seat seat, const StatementDraft& draft) { partners.say(seat, draft); }

    static DocumentId document(std::uint32_t about) { return named(static_cast<char>('d' + about % 2)); }
    static DocumentId limit(std::uint32_t about) { return named(static_cast<char>('l' + about % 2)); }

    TwoPartners partners;

private:
    /// The kinds that close more than they name.
    static void reachFurther(Limit& limit, std::uint32_t about) {
        switch (about % 4) {
        case 0:
            limit.templateId = u"topic_pause"_s;
            limit.fields.put(u"topic"_s, {{about % 5 == 0 ? u"int"_s : u"talk"_s}, {}});
            break;
        case 1:
            limit.templateId = u"wait_after_breach"_s;
            if (about % 5 == 0) limit.fields.put(u"still_fine"_s, {{u"int.slow"_s}, {}});
            break;
        case 2:
            limit.templateId = u"contact_hours"_s;
            limit.fields.put(u"hours"_s, {{}, {about % 5 == 0 ? u"09:00-18:00"_s : u"22:00-06:00"_s}});
            break;
        default:
            limit.items = {u"int.other"_s};
        }
    }

    static DocumentId named(char name) { return *DocumentId::from(Bytes(16, name)); }
    static Limit limitWords(std::uint32_t about, bool loose) {
        Limit limit;
        limit.level = static_cast<LimitLevel>(loose ? 1 + about % 4 : about % 4);
        if (about % 3 == 0) limit.items = {u"int.slow"_s, u"int.other"_s};
        if (about % 3 == 1) limit.items = {u"int.slow"_s};
        if (about % 3 == 2) reachFurther(limit, about);
        if (about % 7 == 0) limit.endsOn = Day{20000 + about};
        if (about % 11 == 0) limit.startsOn = Day{19990 + about};
        return limit;
    }
};

/// Histories of up to 40 steps, in which signing and giving are frequent enough to reach agreement.
inline rc::Gen<std::vector<Step>> anyHistory(int longest = 40) {
    using rc::gen::element;
    const auto move = rc::gen::weightedElement<Move>({{3, Move::Revise},
                                                      {8, Move::Sign},
                                                      {1, Move::SignOther},
                                                      {2, Move::Withdraw},
                                                      {1, Move::Tighten},
                                                      {1, Move::Relax},
                                                      {1, Move::Pause},
                                                      {1, Move::Resume},
                                                      {1, Move::Rows},
                                                      {1, Move::TakeBack},
                                                      {10, Move::Give},
                                                      {4, Move::GiveSome}});
    const auto seat = element(Seat::A1, Seat::A2, Seat::B1);
    const auto step = rc::gen::construct<Step>(move, seat, seat, rc::gen::inRange<std::uint32_t>(0, 30));
    return rc::gen::scale(0.4 * longest / 40, rc::gen::container<std::vector<Step>>(step));
}

inline std::ostream& operator<<(std::ostream& out, const Step& step) {
    return out << "step " << int(step.move) << " at " << int(step.seat) << " to " << int(step.to) << " about "
               << step.about;
}

} // namespace bothy::test
