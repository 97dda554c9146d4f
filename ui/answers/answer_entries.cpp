#include "core/session/session.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/hidden_view.h"
#include "ui/answers/look_over_view.h"
#include "ui/answers/topics.h"

namespace bothy {

using namespace Qt::StringLiterals;

std::vector<SearchEntry> AnswersPage::entries(const Session& session) {
    const Topics topics(session);
    std::vector<SearchEntry> all;
    for (const Section* section : topics.on()) {
        all.push_back({.place = u"topic:"_s + section->id.text(), .title = section->title, .text = section->why});
        for (const Item* item : topics.readable(*section))
            all.push_back({.place = u"item:"_s + item->id.text(),
                           .title = item->prompt,
                           .line = section->title,
                           .text = QStringList{item->firstPrompt, item->secondPrompt, item->explanation}.join(u' '),
                           .leftOut = session.isClosed(item->id)});
    }
    all.push_back({.place = u"all-topics"_s, .title = tr("All topics")});
    all.push_back({.place = u"hidden-topics"_s, .title = HiddenView::tr("Hidden topics")});
    all.push_back({.place = u"look-over"_s, .title = LookOverView::tr("Look over your list first")});
    for (SearchEntry& each : all)
        each.isPrivate = true;
    return all;
}

} // namespace bothy
