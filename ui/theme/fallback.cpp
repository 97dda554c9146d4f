#include "ui/theme/fallback.h"

#include <QByteArray>
#include <QLoggingCategory>

#include <set>

namespace bothy {
namespace {

/// The log keeps the category of a Qt message and not its text, so the category says it all.
const char* categoryOf(Fallback kind) {
    switch (kind) {
    case Fallback::Icon:
        return "bothy.look.icon-missing";
    case Fallback::Font:
        return "bothy.look.font-missing";
    case Fallback::Setting:
        return "bothy.look.setting-not-understood";
    }
    return "bothy.look";
}

} // namespace

void noteFallback(Fallback kind, QLatin1StringView which) {
    static std::set<std::pair<Fallback, QByteArray>> said;
    if (!said.emplace(kind, QByteArray(which.data(), which.size())).second) return;
    QMessageLogger(nullptr, 0, nullptr, categoryOf(kind)).warning("%s", QByteArray(which.data(), which.size()).data());
}

} // namespace bothy
