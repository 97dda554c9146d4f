#pragma once

#include "core/documents/aftercare/care_plan.h"
#include "core/documents/needs.h"
#include "core/itembank/catalogue.h"

#include <map>

namespace bothy {

/// What the steps of care plans are about, by item of the list: a shipped step by the needs it meets, a step made from
/// an item by that item, and words that somebody wrote by the items they name. So a limit finds a step on whatever road
/// it came into a plan, also one that another program published. Names are compared without capitals, accents and
/// endings, word by word in any order; in doubt a step is about an item, because that only ever leaves something out.
/// Owns the folded names; the care texts outlive it.
class PlanItems {
public:
    PlanItems() = default; ///< knows no item; a touch is still a touch
    PlanItems(const Catalogue& catalogue, const CareContent& care);
    /// One more item that words may name: an own one.
    void add(const Item& item);

    Need of(const PlanStep& step) const;
    /// One entry a step, in their order.
    std::vector<Need> of(const CarePlan& plan) const;
    /// What words of any kind are about: the items they say they need, and of a care plan also each step, whatever was
    /// said about it. Content that cannot be read adds nothing.
    std::vector<Need> of(DocumentType type, const std::vector<QString>& needs, const Cbor& content) const;
    std::vector<Need> of(const Wording& words) const { return of(words.type, words.needs, words.content); }
    std::vector<Need> of(const SignedDocument& document) const {
        return of(document.type, document.current.needs, document.current.content);
    }
    /// The words with every item named that they are about: what anybody offers, whatever page wrote it.
    Wording withNeeds(Wording words) const;

private:
    struct Name {
        std::vector<QString> words; ///< folded; in writing without spaces one, to be found anywhere
        bool isAnywhere = false;
        QString item;
    };
    void addName(const QString& prompt, const QString& item);
    void addNamed(const QString& text, std::vector<QString>& items) const;

    const CareContent* m_care = nullptr;
    std::map<QString, std::vector<Name>> m_names; ///< by the beginning of their first word
};

} // namespace bothy
