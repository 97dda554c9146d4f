#pragma once

#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"
#include "core/session/session.h"
#include "tests/support/fake_clock.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace bothy {

/// The shipped questions and texts, read once for a whole test program.
inline const Catalogue& shippedCatalogue() {
    static const Catalogue catalogue = [] {
        QFile file(QStringLiteral(":/content/en/catalog.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no catalogue");
        return readCatalogue(file.readAll()).value();
    }();
    return catalogue;
}

inline const CareContent& shippedCare() {
    static const CareContent care = [] {
        QFile file(QStringLiteral(":/content/en/care.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no care texts");
        return readCareContent(file.readAll()).value();
    }();
    return care;
}

/// Robin and Sam and their one vault in a temporary folder, with real files, real keys (at the smallest
/// cost) and a clock that a test moves. Sessions are made as a test asks: one window, or one for each.
class Couple {
public:
    Couple() {
        if (!startCrypto()) qFatal("no cryptography");
    }

    /// A disk that takes its time is no trouble: one window waits for the other as long as tests wait for anything.
    VaultPlaces places() const {
        return {m_folder.filePath(QStringLiteral("vault")),
                m_folder.filePath(QStringLiteral("state")),
                {.busyMilliseconds = Patience}};
    }
    FakeClock& clock() { return m_clock; }

    Services services() {
        return Services{.places = places(),
                        .clock = m_clock,
                        .catalogue = shippedCatalogue(),
                        .care = shippedCare(),
                        .newCost =
                            [] {
                                return PassphraseCost{1, 8};
                            },
                        .watchEvery = std::chrono::milliseconds(20)};
    }
    std::unique_ptr<Session> window() { return std::make_unique<Session>(services()); }

    static Newcomer robin() { return {QStringLiteral("Robin"), true, QStringLiteral("robin opens this door")}; }
    static Newcomer sam() { return {QStringLiteral("Sam"), true, QStringLiteral("sam opens that door")}; }

    /// A vault with both people, everybody locked.
    void moveIn() {
        auto session = window();
        ASSERT_TRUE(finished(session->createVault(robin())));
        ASSERT_TRUE(finished(session->addPartner(sam())));
        session->finishFirstRun();
    }
    /// A vault with Robin alone.
    void moveInAlone() {
        auto session = window();
        ASSERT_TRUE(finished(session->createVault(robin())));
        session->finishFirstRun();
    }
    /// As where this computer does not know anybody's part.
    void forgetEverybody() const {
        const QString folder = places().stateDirectory;
        for (const QString& name : QDir(folder).entryList({QStringLiteral("*.marker")}))
            ASSERT_TRUE(QFile::remove(folder + QLatin1Char('/') + name));
    }
    /// Unlocks in a session; the oldest person is Robin.
    static void open(Session& session, const Newcomer& who) {
        ASSERT_TRUE(finished(session.lookForVault()));
        const auto person = std::find_if(session.people().begin(), session.people().end(),
                                         [&](const PersonOnTile& p) { return p.label == who.name; });
        ASSERT_NE(person, session.people().end());
        ASSERT_TRUE(finished(session.unlock(person->id, who.passphrase)));
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
};

/// Sets the list aside and waits until a comparison has run here: the other list is aside too, and its owner's steps
/// are taken (they wait in this window, or unlock in another one).
inline void setAsideAndCompare(Session& session, bool sooner = false) {
    bool compared = false;
    const auto listening = QObject::connect(&session, &Session::compared, &session, [&compared] { compared = true; });
    ASSERT_TRUE(finished(session.setAside(sooner)));
    EXPECT_TRUE(waitFor([&] { return compared; }));
    QObject::disconnect(listening);
}

/// Yes to the first `count` permission items of everyday topics, on every side they have.
inline void sayYesToMany(Session& session, int count = 12) {
    for (const Item& item : session.catalogue().items()) {
        if (count == 0) return;
        const Section* section = session.catalogue().section(item.section);
        if (item.polarity != Polarity::Permission || !session.mine().answers.isOpen(*section, item.tier)) continue;
        ItemAnswer answer;
        if (item.isMutual())
            answer.sides = {{RoleSide::Both, Answer::Open}};
        else
            answer.sides = {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Open}};
        session.answer(item.id, answer);
        --count;
    }
}

} // namespace bothy
