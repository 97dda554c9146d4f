// How a vault begins: its first person, and the second one.

#include "core/documents/profiles.h"
#include "core/session/session.h"

namespace bothy {

namespace {

Result<NewPerson> newPerson(const Session::Newcomer& newcomer, const Services& services) {
    auto passphrase = Passphrase::from(newcomer.passphrase);
    if (!passphrase) return passphrase.error();
    return NewPerson{newcomer.showName ? newcomer.name : QString(), std::move(passphrase).value(), services.newCost()};
}

} // namespace

Session::Done Session::createVault(const Newcomer& first) {
    const Day today = m_floor.today();
    return m_thread
        .run([first, today, services = m_services, holder = m_vault]() -> Result<std::vector<PersonOnTile>> {
            const auto person = newPerson(first, services);
            if (!person) return person.error();
            const auto name = nameDraft(first.name);
            if (!name) return name.error();
            auto vault = Vault::create(services.places, *person, today);
            if (!vault) return vault.error();
            const std::array steps{stepOf(*name)};
            BOTHY_TRY(vault->commit(today, steps, encodePrivate({})));
            *holder = std::move(vault).value();
            return Vault::people(services.places);
        })
        .then(this, [this, visit = m_visit](Result<std::vector<PersonOnTile>> people) -> Result<void> {
            if (!people) return people.error();
            m_people = *people;
            if (visit != m_visit) setStage(Stage::Locked); // whoever locked meanwhile finds the tiles
            return {};
        });
}

Session::Done Session::addPartner(const Newcomer& second) {
    const Day today = m_floor.today();
    return m_thread
        .run([second, today, services = m_services, holder = m_vault]() -> Result<std::vector<PersonOnTile>> {
            if (!*holder) return fail(ErrorKind::NotPossibleNow, QStringLiteral("nobody is unlocked"));
            const auto person = newPerson(second, services);
            if (!person) return person.error();
            const auto name = nameDraft(second.name);
            if (!name) return name.error();
            const std::array steps{stepOf(*name)};
            const auto joined = (*holder)->addPartner(*person, today, steps);
            if (!joined) return joined.error();
            return Vault::people(services.places);
        })
        .then(this, [this, visit = m_visit](Result<std::vector<PersonOnTile>> people) -> Result<void> {
            if (!people) return people.error();
            m_people = *people;
            if (visit != m_visit) setStage(Stage::Locked); // whoever locked meanwhile finds the tiles
            return {};
        });
}

} // namespace bothy
