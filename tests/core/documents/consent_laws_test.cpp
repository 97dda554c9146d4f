// The laws of consent, S1 to S9, each tried on random histories of two people with three devices.

#include "core/limits/limits_in_effect.h"
#include "tests/support/causal_oracle.h"
#include "tests/support/describe.h"
#include "tests/support/law.h"
#include "tests/support/random_history.h"

#include <random>
#include <set>

namespace bothy {
namespace {

using namespace test;

constexpr Day floorDay{20000};

/// Documents and the words both agreed on, whatever their look-again day.
using Agreed = std::set<std::pair<DocumentId, StatementId>>;

Agreed agreedIn(const StatementLog& log) {
    Agreed agreed;
    for (const SignedDocument& document : foldDocuments(log, log.members().front(), Day{0}))
        if (document.state == SignoffState::AgreedForNow) agreed.emplace(document.id, document.current.id);
    return agreed;
}

/// What is agreed, in date and closed by no limit.
Agreed actionableIn(const StatementLog& log) {
    const PersonId& me = log.members().front();
    auto documents = foldDocuments(log, me, floorDay);
    markLimitedSince(documents, log);
    markBlocked(documents, LimitsInEffect(foldLimits(log), me, {}, Catalogue(CatalogueParts()), floorDay));
    Agreed actionable;
    for (const SignedDocument& document : documents)
        if (document.allowsAnything()) actionable.emplace(document.id, document.current.id);
    return actionable;
}

bool isWithin(const Agreed& few, const Agreed& many) {
    return std::ranges::includes(many, few);
}

/// Words that both agreed on and share with everybody, on top of whatever was before.
void agree(History& history, const DocumentId& document) {
    history.partners.shareAll();
    history.revise(Seat::A1, document, 1);
    history.sign(Seat::A1, document, false);
    history.partners.shareAll();
    history.sign(Seat::B1, document, false);
    history.partners.shareAll();
}

/// A limit as it is written when it is let go.
Limit opened() {
    Limit limit;
    limit.level = LimitLevel::Yes;
    return limit;
}

History anyPlayed(int longest = 40) {
    History history;
    if (*rc::gen::arbitrary<bool>()) agree(history, History::document(0));
    history.play(*anyHistory(longest));
    return history;
}

Seat anySeat() {
    return *rc::gen::element(Seat::A1, Seat::A2, Seat::B1);
}

template <typename T>
std::vector<T> shuffled(std::vector<T> things) {
    std::shuffle(things.begin(), things.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
    return things;
}

StatementLog logOf(const TwoPartners& partners, const std::vector<SealedStatement>& statements) {
    StatementLog log = partners.emptyLog();
    for (const SealedStatement& statement : statements)
        RC_ASSERT(log.admit(statement, Trust::CheckedBefore).has_value());
    return log;
}

/// The complete sign-offs on these words by this person, as the plain definition sees them.
std::vector<const VerifiedStatement*> signsOn(const StatementLog& log, const CausalOracle& oracle,
                                              const StatementId& revision, const PersonId& person) {
    std::vector<const VerifiedStatement*> result;
    for (const VerifiedStatement& statement : log.all()) {
        if (statement.kind() != StatementKind::DocumentSign || statement.author() != person) continue;
        const auto said = signOffOf(statement);
        if (said && said->revision == revision && oracle.isComplete(statement)) result.push_back(&statement);
    }
    return result;
}

/// True when one of these was signed after everything of `kinds` about `document` that is held, except `self`.
bool knowsAll(const std::vector<const VerifiedStatement*>& signs, const StatementLog& log, const CausalOracle& oracle,
              const DocumentId& document, StatementKind kind, const std::optional<StatementId>& self = {}) {
    return std::ranges::any_of(signs, [&](const VerifiedStatement* sign) {
        const auto past = oracle.past(sign->id());
        return std::ranges::all_of(log.all(), [&](const VerifiedStatement& other) {
            return other.kind() != kind || other.subject() != document || other.id() == self ||
                   past->contains(other.id());
        });
    });
}

TEST(ConsentLaws, HistoriesDoReachAgreementOftenEnoughToMeanSomething) {
    int reached = 0;
    holds(300, [&] {
        const History history = anyPlayed();
        for (const Seat seat : seats)
            if (!agreedIn(history.partners.log(seat)).empty()) {
                ++reached;
                return;
            }
    });
    EXPECT_GT(reached, 60);
}

TEST(ConsentLaws, S1_NothingIsAgreedWithoutCompleteSignOffsOfBothOnTheSameWords) {
    holds(300, [] {
        const History history = anyPlayed();
        for (const Seat seat : seats) {
            const StatementLog& log = history.partners.log(seat);
            const CausalOracle oracle(log);
            for (const auto& [document, words] : agreedIn(log)) {
                RC_ASSERT(log.find(words) && oracle.isComplete(*log.find(words)));
                RC_ASSERT(!signsOn(log, oracle, words, history.partners.a()).empty());
                RC_ASSERT(!signsOn(log, oracle, words, history.partners.b()).empty());
            }
        }
    });
}

TEST(ConsentLaws, S2_AChangedBitKeepsTheStatementOutAndAgreesOnNothingElse) {
    holds(200, [] {
        History history = anyPlayed(25);
        agree(history, History::document(0));
        const auto all = sealedOf(history.partners.log(Seat::A1));
        const auto at = *rc::gen::inRange<std::size_t>(0, all.size());
        SealedStatement changed = all[at];
        const auto flip = [](auto* octets, qsizetype size) {
            octets[*rc::gen::inRange<qsizetype>(0, size)] ^= static_cast<char>(1 << *rc::gen::inRange(0, 8));
        };
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            flip(changed.header.data(), changed.header.size());
            break;
        case 1:
            flip(changed.signature.data(), Signature::size);
            break;
        default:
            flip(changed.payload->data(), changed.payload->size());
        }
        StatementLog without = history.partners.emptyLog();
        StatementLog with = history.partners.emptyLog();
        for (std::size_t i = 0; i < all.size(); ++i) {
            RC_ASSERT(with.admit(i == at ? changed : all[i]).has_value() == (i != at));
            if (i != at) RC_ASSERT(without.admit(all[i]).has_value());
        }
        RC_ASSERT(agreedIn(with) == agreedIn(without));
        // Without a later wording an older agreement can show again (S8); the changed statement itself never
        // carries one.
        const StatementId lost = statementIdOf(all[at].header);
        RC_ASSERT(!with.find(lost));
        const Agreed left = agreedIn(with);
        RC_ASSERT(std::ranges::none_of(left, [&](const auto& agreed) { return agreed.second == lost; }));
        const CausalOracle oracle(with);
        for (const auto& [id, words] : left)
            for (const PersonId& person : with.members())
                RC_ASSERT(!signsOn(with, oracle, words, person).empty());
    });
}

TEST(ConsentLaws, S3_AfterAWithdrawalItsDeviceNeverSaysAgreedAlsoAfterARestart) {
    holds(300, [] {
        History history = anyPlayed();
        const DocumentId document = History::document(*rc::gen::inRange(0, 2));
        if (*rc::gen::arbitrary<bool>()) agree(history, document);
        const Seat seat = anySeat();
        history.say(seat, withdrawDraft(document));
        StatementLog restarted = history.partners.emptyLog();
        for (const SealedStatement& statement : sealedOf(history.partners.log(seat)))
            RC_ASSERT(restarted.admit(*decodeSealed(encodeSealed(statement)), Trust::CheckedBefore).has_value());
        for (const StatementLog* log : {&std::as_const(history.partners).log(seat), &std::as_const(restarted)})
            for (const auto& agreed : agreedIn(*log))
                RC_ASSERT(agreed.first != document);
    });
}

TEST(ConsentLaws, S4_AgreedMeansBothKnewEveryWithdrawalThatIsHeld) {
    holds(300, [] {
        const History history = anyPlayed();
        for (const Seat seat : seats) {
            const StatementLog& log = history.partners.log(seat);
            const CausalOracle oracle(log);
            for (const auto& [document, words] : agreedIn(log))
                for (const PersonId& person : log.members())
                    RC_ASSERT(knowsAll(signsOn(log, oracle, words, person), log, oracle, document,
                                       StatementKind::DocumentWithdraw));
        }
    });
}

TEST(ConsentLaws, S4_AgreedMeansBothKnewEveryOtherWordingThatIsHeld) {
    holds(300, [] {
        const History history = anyPlayed();
        for (const Seat seat : seats) {
            const StatementLog& log = history.partners.log(seat);
            const CausalOracle oracle(log);
            for (const auto& [document, words] : agreedIn(log))
                for (const PersonId& person : log.members())
                    RC_ASSERT(knowsAll(signsOn(log, oracle, words, person), log, oracle, document,
                                       StatementKind::DocumentRevise, words));
        }
    });
}

TEST(ConsentLaws, S5_AfterAWithdrawalOnlyNewSignOffsOfBothAgreeAgain) {
    holds(300, [] {
        History history = anyPlayed(20);
        const DocumentId document = History::document(0);
        agree(history, document);
        const Seat seat = anySeat();
        const auto withdrawal = statementIdOf(history.partners.say(seat, withdrawDraft(document)).header);
        history.play(*anyHistory(20));
        for (const Seat at : seats) {
            const StatementLog& log = history.partners.log(at);
            if (!log.find(withdrawal)) continue;
            const CausalOracle oracle(log);
            for (const auto& [id, words] : agreedIn(log)) {
                if (id != document) continue;
                for (const PersonId& person : log.members())
                    RC_ASSERT(std::ranges::any_of(signsOn(log, oracle, words, person), [&](const auto* sign) {
                        return oracle.past(sign->id())->contains(withdrawal);
                    }));
            }
        }
    });
}

TEST(ConsentLaws, S6_AWithdrawalATighteningOrAPauseNeverMakesAnythingAgreedOrActionable) {
    holds(400, [] {
        History history = anyPlayed();
        if (*rc::gen::arbitrary<bool>()) agree(history, History::document(0));
        const Seat author = anySeat();
        StatementLog log = history.partners.log(anySeat());
        const Agreed agreedBefore = agreedIn(log);
        const Agreed actionableBefore = actionableIn(log);
        const auto about = *rc::gen::inRange<std::uint32_t>(0, 30);
        const auto before = history.partners.log(author).all().size();
        history.play(
            Step{*rc::gen::element(Move::Withdraw, Move::Tighten, Move::Pause, Move::TakeBack), author, author, about});
        SealedStatement added = history.partners.log(author).all()[before].sealed();
        if (*rc::gen::arbitrary<bool>()) added.payload.reset();
        RC_ASSERT(log.admit(added).has_value());
        RC_ASSERT(isWithin(agreedIn(log), agreedBefore));
        RC_ASSERT(isWithin(actionableIn(log), actionableBefore));
    });
}

TEST(ConsentLaws, S6_LettingALimitGoNeverMakesAnythingActionable) {
    holds(400, [] {
        History history = anyPlayed();
        if (*rc::gen::arbitrary<bool>()) agree(history, History::document(0));
        const Seat author = anySeat(), reader = anySeat();
        history.partners.give(author, reader);
        StatementLog log = history.partners.log(reader);
        const Agreed before = actionableIn(log);
        const auto about = *rc::gen::inRange<std::uint32_t>(0, 30);
        const SealedStatement relax =
            history.partners.say(author, *relaxDraft(History::limit(about), *rc::gen::element(Limit(), opened())));
        RC_ASSERT(log.admit(relax).has_value());
        RC_ASSERT(isWithin(actionableIn(log), before));
    });
}

TEST(ConsentLaws, S6_AfterALimitWasLetGoOnlyNewSignOffsOfBothAllowAgain) {
    holds(300, [] {
        History history = anyPlayed(15);
        const DocumentId document = History::document(0);
        Limit limit;
        limit.items = {u"int.slow"_s};
        history.say(Seat::A1, *tightenDraft(History::limit(0), limit));
        agree(history, document); // needs int.slow in one of three cases
        const auto relax =
            statementIdOf(history.partners.say(Seat::A1, *relaxDraft(History::limit(0), opened())).header);
        history.play(*anyHistory(20));
        for (const Seat at : seats) {
            const StatementLog& log = history.partners.log(at);
            if (!log.find(relax)) continue;
            const CausalOracle oracle(log);
            for (const auto& [id, words] : actionableIn(log)) {
                const auto documents = foldDocuments(log, log.members().front(), floorDay);
                const auto shown = std::ranges::find(documents, id, &SignedDocument::id);
                if (std::ranges::find(shown->current.needs, u"int.slow"_s) == shown->current.needs.end()) continue;
                for (const PersonId& person : log.members())
                    RC_ASSERT(std::ranges::any_of(signsOn(log, oracle, words, person), [&](const auto* sign) {
                        return oracle.past(sign->id())->contains(relax);
                    }));
            }
        }
    });
}

TEST(ConsentLaws, S6_RevokingAFeedNeverMakesAnythingAgreed) {
    holds(300, [] {
        History history = anyPlayed();
        StatementLog log = history.partners.log(Seat::A1);
        const Agreed before = actionableIn(log);
        const FeedId lost = history.partners.author(*rc::gen::element(Seat::A1, Seat::A2)).feed();
        const auto revocation = history.partners.say(Seat::A1, {StatementKind::FeedRevoke, TwoPartners::subjectOf(lost),
                                                                Cbor::Array{1, *rc::gen::inRange(0, 12)}});
        RC_ASSERT(log.admit(revocation).has_value());
        RC_ASSERT(isWithin(actionableIn(log), before));
    });
}

TEST(ConsentLaws, S7_TheSameStatementsGiveTheSameStateInAnyOrderWithDoublesAndInBatches) {
    holds(200, [] {
        const History history = anyPlayed();
        auto all = sealedOf(history.partners.log(Seat::A1));
        for (const Seat seat : {Seat::A2, Seat::B1})
            for (const SealedStatement& statement : sealedOf(history.partners.log(seat)))
                all.push_back(statement); // most of them a second time
        const StatementLog one = logOf(history.partners, shuffled(all));
        StatementLog two = history.partners.emptyLog();
        for (const SealedStatement& statement : shuffled(all)) {
            RC_ASSERT(two.admit(statement, Trust::CheckedBefore).has_value());
            if (*rc::gen::inRange(0, 5) == 0) (void)foldDocuments(two, history.partners.a(), floorDay);
        }
        for (const PersonId& me : {history.partners.a(), history.partners.b()})
            for (const Day floor : {floorDay, Day{20060}})
                RC_ASSERT(describeState(one, me, floor) == describeState(two, me, floor));
    });
}

TEST(ConsentLaws, S8_WhatIsHiddenCanShowAnOlderAgreementAndNeverInventsOne) {
    holds(300, [] {
        const History history = anyPlayed();
        std::vector<SealedStatement> some;
        for (SealedStatement statement : sealedOf(history.partners.log(anySeat()))) {
            const int fate = *rc::gen::inRange(0, 10);
            if (fate == 0 && (*decodeHeader(statement.header)).kind != StatementKind::FeedCertificate) continue;
            if (fate == 1 && (*decodeHeader(statement.header)).kind != StatementKind::FeedCertificate)
                statement.payload.reset();
            some.push_back(std::move(statement));
        }
        const StatementLog log = logOf(history.partners, some);
        const StatementLog closed = logOf(history.partners, CausalOracle(log).closedPart());
        RC_ASSERT(isWithin(agreedIn(log), agreedIn(closed)));
        RC_ASSERT(isWithin(actionableIn(log), actionableIn(closed)));
    });
}

TEST(ConsentLaws, S8_AWithdrawalCountsWithoutItsPayloadItsPastAndInARevokedFeed) {
    holds(200, [] {
        History history = anyPlayed(20);
        const DocumentId document = History::document(0);
        agree(history, document);
        StatementLog log = history.partners.log(Seat::B1);
        const Seat author = *rc::gen::element(Seat::A1, Seat::A2);
        if (*rc::gen::arbitrary<bool>()) history.say(author, pauseDraft(history.partners.a())); // B will not hold it
        SealedStatement withdrawal = history.partners.say(author, withdrawDraft(document));
        if (*rc::gen::arbitrary<bool>()) withdrawal.payload.reset();
        if (*rc::gen::arbitrary<bool>()) {
            const FeedId feed = history.partners.author(author).feed();
            const auto revocation = history.partners.say(
                Seat::A1, {StatementKind::FeedRevoke, TwoPartners::subjectOf(feed), Cbor::Array{1, 1}});
            RC_ASSERT(log.admit(revocation).has_value());
        }
        RC_ASSERT(log.admit(withdrawal).has_value());
        for (const auto& agreed : agreedIn(log))
            RC_ASSERT(agreed.first != document);
    });
}

TEST(ConsentLaws, S8_ALimitCountsWithoutItsPayloadAndItsLooseningDoesNot) {
    holds(200, [] {
        History history = anyPlayed(20);
        history.partners.shareAll();
        const DocumentId id = *DocumentId::from(Bytes(16, 'x'));
        Limit limit;
        limit.items = {u"int.slow"_s};
        limit.level = *rc::gen::element(LimitLevel::No, LimitLevel::NotNow);
        SealedStatement tighten = history.partners.say(Seat::A1, *tightenDraft(id, limit));
        limit.level = LimitLevel::Yes;
        SealedStatement relax = history.partners.say(Seat::A1, *relaxDraft(id, limit));
        const bool tightenIsWhole = *rc::gen::arbitrary<bool>();
        if (!tightenIsWhole) tighten.payload.reset();
        StatementLog log = history.partners.log(Seat::B1);
        if (*rc::gen::arbitrary<bool>()) { // the loosening comes without what it builds on, then with it
            RC_ASSERT(log.admit(relax).has_value());
            RC_ASSERT(!foldLimits(log).find(id, history.partners.a()));
            RC_ASSERT(log.admit(tighten).has_value());
            RC_ASSERT(!foldLimits(log).find(id, history.partners.a()));
        } else { // the loosening never becomes readable
            relax.payload.reset();
            RC_ASSERT(log.admit(tighten).has_value() && log.admit(relax).has_value());
            const LimitBoard board = foldLimits(log);
            const LimitInEffect* held = board.find(id, history.partners.a());
            RC_ASSERT(held && held->limit.closesItems());
            RC_ASSERT(held->wordsMissing == !tightenIsWhole);
        }
    });
}

TEST(ConsentLaws, S9_FromAForkOnNoSignOffOfTheFeedCountsAndItsWithdrawalsDo) {
    holds(200, [] {
        History history = anyPlayed(20);
        const DocumentId document = History::document(0);
        history.partners.shareAll();
        const Seat seat = anySeat();
        TwoPartners copy = history.partners; // the same feed goes on twice
        const std::uint64_t forkedAt = copy.log(seat).headOf(copy.author(seat).feed())->header().seq + 1;
        const SealedStatement other = copy.say(seat, withdrawDraft(History::document(1)));
        history.say(seat, pauseDraft(history.partners.person(seat)));
        agree(history, document);
        RC_ASSERT(!agreedIn(history.partners.log(Seat::A1)).empty());
        for (const Seat at : seats)
            RC_ASSERT(history.partners.log(at).admit(other).has_value());
        for (const Seat at : seats) {
            const StatementLog& log = history.partners.log(at);
            const CausalOracle oracle(log);
            RC_ASSERT(log.find(statementIdOf(other.header)));
            RC_ASSERT(std::ranges::count_if(log.all(), [&](const VerifiedStatement& statement) {
                          return statement.header().feed == history.partners.author(seat).feed() &&
                                 statement.header().seq == forkedAt;
                      }) == 2);
            for (const auto& [id, words] : agreedIn(log)) {
                RC_ASSERT(id == document); // the withdrawal of the other document counts
                for (const PersonId& person : log.members())
                    RC_ASSERT(!signsOn(log, oracle, words, person).empty());
            }
        }
    });
}

TEST(ConsentLaws, S9_FromAForkOnNoLooseningOfTheFeedCountsAndItsLimitsDo) {
    holds(200, [] {
        History history = anyPlayed(20);
        const DocumentId kept = *DocumentId::from(Bytes(16, 'x')), fresh = *DocumentId::from(Bytes(16, 'y'));
        Limit limit;
        limit.items = {u"int.slow"_s};
        const Seat seat = anySeat();
        history.say(seat, *tightenDraft(kept, limit));
        history.partners.shareAll();
        TwoPartners copy = history.partners; // the same feed goes on twice
        const SealedStatement other = copy.say(seat, pauseDraft(copy.person(seat)));
        history.say(seat, *relaxDraft(kept, opened()));
        history.say(seat, *tightenDraft(fresh, limit));
        history.partners.shareAll();
        for (const Seat at : seats) {
            StatementLog log = history.partners.log(at);
            RC_ASSERT(!foldLimits(log).find(kept, history.partners.person(seat)));
            RC_ASSERT(log.admit(other).has_value());
            for (const DocumentId& id : {kept, fresh})
                RC_ASSERT(foldLimits(log).find(id, history.partners.person(seat)));
        }
    });
}

TEST(ConsentLaws, S16_NoDayOpensWhatALimitCloses) {
    holds(200, [] {
        const History history = anyPlayed();
        const StatementLog& log = history.partners.log(anySeat());
        const auto on = [&](std::uint32_t day) {
            return LimitsInEffect(foldLimits(log), log.members().front(), {}, Catalogue(CatalogueParts()), Day{day});
        };
        const auto day = *rc::gen::inRange<std::uint32_t>(19'980, 20'100);
        const LimitsInEffect early = on(day), late = on(day + *rc::gen::inRange<std::uint32_t>(0, 3'000'000));
        for (const QString& item : {u"int.slow"_s, u"int.other"_s, u"talk.daily_checkin"_s, u"touch.long_hug"_s})
            RC_ASSERT(!early.closes(item) || late.closes(item));
        for (const QString& topic : {u"int"_s, u"talk"_s})
            RC_ASSERT(!early.closesTopic(topic) || late.closesTopic(topic));
        for (int hour = 0; hour < 24; ++hour) {
            const QDateTime local(QDate(2026, 11, 25), QTime(hour, 30));
            RC_ASSERT(early.allowsContact(local) || !late.allowsContact(local));
        }
    });
}

TEST(ConsentLaws, S16_ExpiredStaysExpiredAndALapsedOfferNeedsItsAuthorAgain) {
    holds(200, [] {
        History history = anyPlayed();
        const Seat seat = anySeat();
        const PersonId& me = history.partners.person(seat);
        const auto days =
            std::pair(*rc::gen::inRange<std::uint32_t>(19'990, 20'100), *rc::gen::inRange<std::uint32_t>(0, 100));
        const auto early = foldDocuments(history.partners.log(seat), me, Day{days.first});
        const auto late = foldDocuments(history.partners.log(seat), me, Day{days.first + days.second});
        RC_ASSERT(early.size() == late.size());
        for (std::size_t i = 0; i < early.size(); ++i)
            if (early[i].state == SignoffState::LookAgain) RC_ASSERT(late[i].state == SignoffState::LookAgain);

        std::set<DocumentId> lapsed;
        for (const DocumentId& id : offersToLapse(history.partners.log(seat), me, Day{20'008})) {
            history.say(seat, withdrawDraft(id));
            lapsed.insert(id);
        }
        const Seat answers = seat == Seat::B1 ? Seat::A1 : Seat::B1;
        for (const DocumentId& id : lapsed)
            history.sign(answers, id, false); // without knowing
        history.partners.give(answers, seat);
        for (const auto& agreed : agreedIn(history.partners.log(seat)))
            RC_ASSERT(!lapsed.contains(agreed.first));
    });
}

} // namespace
} // namespace bothy
