#pragma once

#include "ui/aftercare/plan_draft.h"
#include "ui/forms/tag_choice.h"

class QVBoxLayout;

namespace bothy {

/// What a choice of tags is called on the page, and by its reader.
struct DraftTagsName {
    QString name, title;
};

/// A titled choice of tags that writes into one place of a draft, and says so.
TagChoice* addDraftTags(QVBoxLayout* column, PlanDraft& draft, const DraftTagsName& name, std::vector<TagOffer> offers,
                        bool ownWords, const std::function<void(CarePlan&, const Choices&)>& put);

} // namespace bothy
