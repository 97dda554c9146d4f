#pragma once

#include "core/documents/signoff.h"

#include <QAbstractButton>

#include <memory>
#include <optional>
#include <utility>

namespace bothy {

/// A press on a button is about the words that stood there when it began. `words` says which they are; where others
/// came before the button was let go, nothing happens, and the press can be made again once those are read.
template <typename Words, typename Act>
void whenPressedOn(QAbstractButton* button, Words words, Act act) {
    const auto meant = std::make_shared<std::optional<StatementId>>();
    QObject::connect(button, &QAbstractButton::pressed, button, [meant, words] { *meant = words(); });
    QObject::connect(button, &QAbstractButton::clicked, button, [meant, words, act = std::move(act)] {
        const std::optional<StatementId> pressed = std::exchange(*meant, {});
        if (pressed && pressed == words()) act(*pressed);
    });
}

} // namespace bothy
