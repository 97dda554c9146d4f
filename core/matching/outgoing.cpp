#include "core/matching/outgoing.h"

#include <algorithm>

namespace bothy {

namespace {

/// The level of an answer before its owner holds anything back in the preview.
Level levelBeforePreview(const AnswerSheet& sheet, const Item& item, RoleSide side, const OutgoingRules& rules) {
    if (!mayLeave(sheet, item, side, rules)) return Level::None;
    const ItemAnswer& answer = sheet.of(item.id);
    return levelOf(answer.at(side), !answer.conditions.empty());
}

} // namespace

bool mayLeave(const AnswerSheet& sheet, const Item& item, RoleSide side, const OutgoingRules& rules) {
    const ItemAnswer& answer = sheet.of(item.id);
    return !answer.keepPrivate && !answer.imported.contains(side) &&
           sheet.isOpen(*rules.catalogue.section(item.section), item) && !rules.isClosed(item.id);
}

bool isPastReview(const ItemAnswer& answer, RoleSide side, const Item& item, const OutgoingRules& rules) {
    return answer.answeredOn(side).plus(rules.catalogue.tier(item.tier).reviewDays) < rules.today;
}

std::vector<PreviewRow> previewRows(const AnswerSheet& sheet, const OutgoingRules& rules) {
    std::vector<PreviewRow> result;
    for (const Section& section : rules.catalogue.sections()) {
        for (const Item& item : rules.catalogue.itemsOf(section.id)) {
            if (!takesPart(item)) continue;
            for (const RoleSide side : sidesOf(item)) {
                const Level level = levelBeforePreview(sheet, item, side, rules);
                if (level == Level::None) continue;
                const bool old = isPastReview(sheet.of(item.id), side, item, rules);
                result.push_back({{item.id, side, level}, old || rules.heldBack.contains({item.id, side}), old});
            }
        }
    }
    return result;
}

std::vector<OfferedRow> outgoingRows(const AnswerSheet& sheet, const OutgoingRules& rules) {
    std::vector<OfferedRow> rows;
    for (const PreviewRow& preview : previewRows(sheet, rules))
        if (!preview.heldBack) rows.push_back(preview.row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace bothy
