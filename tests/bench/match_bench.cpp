// What one double-blind comparison costs on one core, step by step and for each person, and what it would cost without
// proofs. The raw times go beside the program, into match.json.
#include "core/matching/protocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 10;

/// Times of the processor by name, in milliseconds, so that what else runs counts less.
class Times {
public:
    template <typename Work>
    auto take(const char* name, Work work) {
        const std::clock_t before = std::clock();
        auto result = work();
        m_times[name].push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        return result;
    }
    double median(const char* name) const {
        std::vector<double> sorted = m_times.at(name);
        std::sort(sorted.begin(), sorted.end());
        return (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2;
    }
    double sum(std::initializer_list<const char*> names) const {
        double total = 0;
        for (const char* name : names)
            total += median(name);
        return total;
    }
    QJsonObject raw() const {
        QJsonObject object;
        for (const auto& [name, times] : m_times) {
            QJsonArray list;
            for (const double time : times)
                list.append(time);
            object[QString::fromLatin1(name)] = list;
        }
        return object;
    }

private:
    std::map<std::string, std::vector<double>> m_times;
};

std::vector<Slot> slotList(int count) {
    std::vector<Slot> list;
    for (int i = 0; i < count; ++i)
        list.push_back(
            {*ItemId::from(ByteView("topic.item_" + Bytes::number(10000 + i / 2))), Direction::Mutual, 1 + i % 2});
    return list;
}

SecretBytes someBits(int count, int step) {
    SecretBytes bits(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        bits.data()[i] = (i * step) % 10 < 3;
    return bits;
}

/// The sizes of the five messages.
std::array<qsizetype, 5> oneRound(Times& times, int count) {
    const auto list = slotList(count);
    const MatchHedgeKey keyA = MatchHedgeKey::make(), keyB = MatchHedgeKey::make();
    const SecretBytes bitsA = someBits(count, 3), bitsB = someBits(count, 7);
    Terms terms{.couple = makeRandomId<CoupleId>(),
                .round = makeRandomId<DocumentId>(),
                .proposer = makeRandomId<PersonId>(),
                .responder = makeRandomId<PersonId>()};
    const MatchContext context{terms.couple, 0, {terms.proposer, terms.responder}};
    Pace pace;
    const auto proposed = times.take("propose", [&] { return makeProposal(terms, list, {keyA, bitsA}, pace); });
    const auto proposal = times.take("check propose", [&] { return checkProposal(proposed->octets, context, pace); });
    const auto accepted = times.take("accept (own M1)", [&] { return makeAcceptance(*proposal, {keyB, bitsB}, pace); });
    const auto acceptance =
        times.take("check accept (M1)", [&] { return checkAcceptance(*proposal, accepted->octets, pace); });
    const auto opened =
        times.take("open (own M2)", [&] { return makeOpening(*proposal, *acceptance, proposed->secrets, pace); });
    const auto opening =
        times.take("check open (M1, M2)", [&] { return checkOpening(*proposal, *acceptance, *opened, pace); });
    const auto finished =
        times.take("finish (own M2)", [&] { return makeFinish(*proposal, *opening, accepted->secrets, pace); });
    const auto finish =
        times.take("check finish (M2)", [&] { return checkFinish(*proposal, *acceptance, *opening, *finished, pace); });
    return {proposed->octets.size(), accepted->octets.size(), opened->size(), finished->size(),
            makeResult(*proposal, *finish).size()};
}

/// The bare idea: own hidden bits and replies to the other's, without anything that keeps the other honest.
void withoutProofs(Times& times, int count) {
    const auto list = slotList(count);
    const SecretBytes fresh = makeRandomSecret(64), bits = someBits(count, 3);
    const HedgedSecrets secrets(MatchHedgeKey::make(), Link(), MatchRole::Proposer, fresh, bits);
    const HashContext context = HashContext::of(Link());
    times.take("without proofs, one person", [&] {
        const Scalar x = secrets.key();
        Multiplier multiply;
        std::vector<Point> hidden, replies;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Point h = slotPoint(list[i], context);
            hidden.push_back(
                multiply.times(sel(bits.data()[i], x, secrets.blind(i)), sel(bits.data()[i], h, Point::generator())));
        }
        for (const Point& point : hidden)
            replies.push_back(multiply.times(x, *Point::from(point.view())));
        return replies.size();
    });
}

void print(const Times& times, int count, const std::array<qsizetype, 5>& sizes) {
    std::printf("comparing %d slots, one core, median of %d, ms\n", count, Runs);
    for (const char* name : {"propose", "check propose", "accept (own M1)", "check accept (M1)", "open (own M2)",
                             "check open (M1, M2)", "finish (own M2)", "check finish (M2)"})
        std::printf("  %-32s %8.1f\n", name, times.median(name));
    const double a = times.sum({"propose", "check accept (M1)", "open (own M2)", "check finish (M2)"});
    const double b = times.sum({"check propose", "accept (own M1)", "check open (M1, M2)", "finish (own M2)"});
    std::printf("  %-32s %8.1f\n  %-32s %8.1f\n", "whoever proposes, in all", a, "whoever answers, in all", b);
    std::printf("  %-32s %8.1f\n  %-32s %8.1f\n", "both people, in all", a + b, "both people, without proofs",
                2 * times.median("without proofs, one person"));
    std::printf("  octets: propose %lld, accept %lld, open %lld, finish %lld, result %lld\n",
                static_cast<long long>(sizes[0]), static_cast<long long>(sizes[1]), static_cast<long long>(sizes[2]),
                static_cast<long long>(sizes[3]), static_cast<long long>(sizes[4]));
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (!startCrypto()) return 1;
    QJsonObject raw;
    for (const int count : {200, 1000, 4000}) {
        Times times;
        std::array<qsizetype, 5> sizes{};
        for (int run = 0; run < Runs; ++run) {
            sizes = oneRound(times, count);
            withoutProofs(times, count);
        }
        print(times, count, sizes);
        raw[QString::number(count)] = times.raw();
    }
    QFile file(QCoreApplication::applicationDirPath() + u"/match.json"_s);
    if (file.open(QIODevice::WriteOnly)) file.write(QJsonDocument(raw).toJson());
    return 0;
}
