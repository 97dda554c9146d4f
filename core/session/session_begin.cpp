// How somebody gets their place in a vault, and what opens it: the first person, the second one, a new passphrase.

#include "core/documents/profiles.h"
#include "core/session/session.h"

namespace bothy {

namespace {

using People = Result<std::vector<PersonOnTile>>;

/// What somebody brings along: who they are for the vault, and the statement of the name they go by.
struct Beginning {
    NewPerson person;
    std::array<DraftStep, 1> words;
};

Result<Beginning> beginningOf(const Newcomer& newcomer, const Services& services) {
    auto passphrase = Passphrase::from(newcomer.passphrase);
    if (!passphrase) return passphrase.error();
    const auto name = nameDraft(newcomer.name);
    if (!name) return name.error();
    const QString tile = newcomer.showName ? newcomer.name : QString();
    return Beginning{{tile, std::move(passphrase).value(), services.newCost()}, {stepOf(*name)}};
}

} // namespace

Session::Done Session::createVault(const Newcomer& first) {
    return partMade(m_thread.run([first, today = m_floor.today(), services = m_services, holder = m_vault]() -> People {
        const auto begins = beginningOf(first, services);
        if (!begins) return begins.error();
        auto vault = Vault::create(services.places, begins->person, today, begins->words);
        if (!vault) return vault.error();
        *holder = std::move(vault).value();
        return Vault::people(services.places);
    }));
}

Session::Done Session::addPartner(const Newcomer& second) {
    return partMade(
        m_thread.run([second, today = m_floor.today(), services = m_services, holder = m_vault]() -> People {
            if (!*holder) return fail(ErrorKind::NotPossibleNow, QStringLiteral("nobody is unlocked"));
            const auto begins = beginningOf(second, services);
            if (!begins) return begins.error();
            const auto joined = (*holder)->addPartner(begins->person, today, begins->words);
            if (!joined) return joined.error();
            return Vault::people(services.places);
        }));
}

/// Whoever locked meanwhile finds the tiles.
Session::Done Session::partMade(QFuture<People> made) {
    return made.then(this, [this, visit = m_visit](People people) -> Result<void> {
        if (!people) return people.error();
        m_people = *people;
        if (visit != m_visit) setStage(Stage::Locked);
        return {};
    });
}

Session::Done Session::changePassphrase(const QString& old, const QString& next) {
    if (m_stage != Stage::Open) return refuse(ErrorKind::NotPossibleNow);
    auto from = Passphrase::from(old), to = Passphrase::from(next);
    for (const auto* each : {&from, &to})
        if (!*each) return QtFuture::makeReadyFuture(Result<void>(each->error()));
    const auto words =
        std::make_shared<std::pair<Passphrase, Passphrase>>(std::move(from).value(), std::move(to).value());
    const auto change = [words, services = m_services, today = m_floor.today()](Vault& vault) {
        return vault.changePassphrase(words->first, words->second, services.newCost(), today);
    };
    return writeWith(change, /*hasPart=*/false).then(this, [this, visit = m_visit](Result<void> done) {
        if (done && visit == m_visit && m_mine.findings.olderKeys) // as they were asked to
            edit([](PrivateState& mine) { mine.findings.olderKeys = false; });
        return done;
    });
}

} // namespace bothy
