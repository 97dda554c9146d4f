#pragma once

#include "core/base/clock.h"
#include "core/crypto/passphrase.h"
#include "core/itembank/care_content.h"
#include "core/itembank/catalogue.h"
#include "core/session/unsaved_part.h"
#include "core/vault/vault.h"

#include <chrono>
#include <functional>

namespace bothy {

/// Everything the session is given from outside; all of it outlives the session.
struct Services {
    VaultPlaces places;
    const Clock& clock;
    const Catalogue& catalogue;
    const CareContent& care;
    /// What a new passphrase costs; runs on the vault's thread.
    std::function<PassphraseCost()> newCost = PassphraseCost::calibrated;
    /// How often another window's changes are looked for.
    std::chrono::milliseconds watchEvery{250};
    SavePace saving{};
};

} // namespace bothy
