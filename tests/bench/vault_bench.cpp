// What opening and folding cost, beside the price of the passphrase.
#include "core/documents/agreements/agreement.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"
#include "core/vault/vault.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr Day Today{20000};

Passphrase phrase() {
    return std::move(Passphrase::from(u"four ordinary words here"_s)).value();
}

/// A vault of one person with this many statements: agreements, each offered anew now and then.
class FilledVault {
public:
    explicit FilledVault(int statements, PassphraseCost cost) {
        auto vault = Vault::create(places(), NewPerson{QString(), phrase(), cost}, Today);
        if (!vault) qFatal("no vault");
        m_person = vault->me();
        std::vector<DraftStep> steps;
        for (int i = 0; i < statements; ++i) {
            Agreement agreement{.title = u"Agreement"_s,
                                .words = u"Some words that two people could agree on for now, number %1."_s.arg(i)};
            steps.push_back(stepOf(reviseDraft(document(i), wordingOf(agreement).value())));
        }
        if (!vault->commit(Today, steps, encodePrivate({}))) qFatal("not written");
        const Vault closed = std::move(vault).value();
    }
    Vault open() const {
        auto vault = Vault::unlock(places(), m_person, phrase(), Today);
        if (!vault) qFatal("not opened");
        return std::move(vault).value();
    }
    static DocumentId document(int number) {
        return *DocumentId::from(QByteArray::number(1'000'000'000'000'000 + number % 500));
    }
    VaultPlaces places() const { return {m_folder.filePath(u"vault"_s), m_folder.filePath(u"state"_s), {}}; }
    qint64 size() const { return QFileInfo(places().directory + u"/vault.db"_s).size(); }

private:
    QTemporaryDir m_folder;
    PersonId m_person;
};

void openVault(benchmark::State& state) {
    const FilledVault filled(static_cast<int>(state.range(0)), PassphraseCost{1, 8});
    filled.open(); // the first opening checks every signature and notes so
    for (auto _ : state)
        benchmark::DoNotOptimize(filled.open());
    state.counters["MB"] = static_cast<double>(filled.size()) / 1e6;
}
BENCHMARK(openVault)->Arg(0)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void foldAll(benchmark::State& state) {
    const FilledVault filled(static_cast<int>(state.range(0)), PassphraseCost{1, 8});
    const Vault vault = filled.open();
    for (auto _ : state)
        benchmark::DoNotOptimize(foldShared(vault.log(), vault.me(), vault.partner(), Today));
}
BENCHMARK(foldAll)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void unlockAtCalibratedCost(benchmark::State& state) {
    const FilledVault filled(0, PassphraseCost::calibrated());
    for (auto _ : state)
        benchmark::DoNotOptimize(filled.open());
}
BENCHMARK(unlockAtCalibratedCost)->Unit(benchmark::kMillisecond)->Iterations(5);

/// One durable action, with what it makes the private part remember. p99 is of the single times, in milliseconds.
void commitOneAction(benchmark::State& state) {
    const FilledVault filled(static_cast<int>(state.range(0)), PassphraseCost{1, 8});
    Vault vault = filled.open();
    int turn = 0;
    std::vector<double> milliseconds;
    for (auto _ : state) {
        const std::array steps{stepOf(withdrawDraft(FilledVault::document(++turn)))};
        QElapsedTimer timer;
        timer.start();
        if (!vault.commit(Today, steps, std::nullopt)) state.SkipWithError("not written");
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    state.counters["p99"] = milliseconds[milliseconds.size() * 99 / 100];
}
BENCHMARK(commitOneAction)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

void savePrivatePart(benchmark::State& state) {
    const FilledVault filled(0, PassphraseCost{1, 8});
    Vault vault = filled.open();
    const Bytes pocket = encodePrivate({});
    for (auto _ : state)
        if (!vault.commit(Today, {}, pocket)) state.SkipWithError("not written");
}
BENCHMARK(savePrivatePart)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (!startCrypto()) return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
