#pragma once

#include "core/crypto/passphrase.h"
#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"
#include "core/session/session.h"
#include "tests/bench/window_work.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace bothy {

/// What a measurement of pages starts from: a vault of its own with a cheap passphrase, and Robin unlocked in it.
/// startCrypto() comes before.
class BenchHome {
public:
    enum class People { Alone, Couple };

    explicit BenchHome(People people, Catalogue list = readCatalogue(contentOf(u"catalog.json"_s)).value())
        : catalogue(std::move(list))
        , session(Services{.places = {m_folder.filePath(u"vault"_s), m_folder.filePath(u"state"_s), {}},
                           .clock = clock,
                           .catalogue = catalogue,
                           .care = care,
                           .newCost = [] {
                               return PassphraseCost{1, 8};
                           }}) {
        wait(session.lookForVault());
        wait(session.createVault({u"Robin"_s, true, u"robin opens this door"_s}));
        if (people == People::Couple) wait(session.addPartner({u"Sam"_s, true, u"sam opens that door"_s}));
        session.finishFirstRun();
        wait(session.unlock(session.people().front().id, u"robin opens this door"_s));
    }

private:
    QTemporaryDir m_folder;

public:
    const Catalogue catalogue;
    const CareContent care = readCareContent(contentOf(u"care.json"_s)).value();
    FakeClock clock;
    Session session;
};

} // namespace bothy
