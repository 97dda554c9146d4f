#include "ui/aftercare/draft_tags.h"

#include "ui/forms/part_head.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::DraftTags", text);
}

} // namespace

TagChoice* addDraftTags(QVBoxLayout* column, PlanDraft& draft, const DraftTagsName& name, std::vector<TagOffer> offers,
                        bool ownWords, const std::function<void(CarePlan&, const Choices&)>& put) {
    column->addWidget(new PartHead(name.title));
    auto* tags = new TagChoice(name.title, std::move(offers), ownWords);
    tags->setObjectName(name.name);
    column->addWidget(tags);
    QObject::connect(tags, &TagChoice::valueChanged, tags, [&draft, tags, put](const Choices& before) {
        const auto count = [](const Choices& all) { return all.ids.size() + all.ownWords.size(); };
        const QString words = count(tags->value()) > count(before) ? tr("Added to the draft.") : tr("Taken out.");
        draft.act(
            words, [&](CarePlan& plan) { put(plan, tags->value()); },
            [put, before](CarePlan& plan) { put(plan, before); });
    });
    return tags;
}

} // namespace bothy
