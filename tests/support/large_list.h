#pragma once

#include "core/itembank/catalogue.h"

namespace bothy {

inline constexpr int LargeCount = 2000;
inline const QString LargeTopic = QStringLiteral("large");

/// The shipped catalogue and one everyday topic more, with 2,000 items: the shipped ones again under made-up titles,
/// with their sides, notes and tags, so that cards are as different from each other as real ones are.
inline Catalogue largeCatalogue(const Catalogue& shipped) {
    static const QStringList words{QStringLiteral("quiet"),  QStringLiteral("warm"),    QStringLiteral("slow"),
                                   QStringLiteral("hands"),  QStringLiteral("évening"), QStringLiteral("walk"),
                                   QStringLiteral("letter"), QStringLiteral("blanket")};
    CatalogueParts parts = shipped.parts();
    Section large = parts.sections.front();
    large.id = *SectionId::from(QStringView(LargeTopic));
    large.order = static_cast<int>(parts.sections.size()) + 1;
    large.title = QStringLiteral("Large");
    parts.sections.push_back(large);
    const std::vector<Item> models = parts.items;
    for (int i = 0; i < LargeCount; ++i) {
        Item item = models[static_cast<std::size_t>(i) % models.size()];
        item.id = *ItemId::from(QStringView(QStringLiteral("large.n%1").arg(i)));
        item.section = large.id;
        item.tier = Tier::Everyday;
        item.prompt = QStringLiteral("%1 %2 %3")
                          .arg(words[i % words.size()], words[(i / words.size() + i) % words.size()])
                          .arg(i);
        item.related.clear();
        parts.items.push_back(std::move(item));
    }
    return Catalogue(std::move(parts));
}

} // namespace bothy
