#include "ui/text/open_items.h"

#include "core/session/session.h"

namespace bothy {

bool isOpenForMe(const Session& session, const QString& itemId) {
    const Catalogue& catalogue = session.catalogue();
    const auto id = ItemId::from(QStringView(itemId));
    const Item* item = id ? catalogue.item(*id) : nullptr;
    const Section* section = item ? catalogue.section(item->section) : nullptr;
    const AnswerSheet& answers = session.mine().answers;
    return section && answers.isOpen(*section, *item);
}

} // namespace bothy
