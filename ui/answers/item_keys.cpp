#include "ui/answers/item_keys.h"

#include "ui/answers/item_list.h"

#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

} // namespace

std::vector<ItemKey> itemKeys() {
    using enum KeyGroup;
    return {
        {{u"item.yes"_s, {Qt::Key_1}, tr("Yes, I am open to this"), MyList},
         [](ItemList& list) { list.answerCurrent(Answer::Open); }},
        {{u"item.maybe"_s, {Qt::Key_2}, tr("Maybe, talk first"), MyList},
         [](ItemList& list) { list.answerCurrent(Answer::Conditional); }},
        {{u"item.no"_s, {Qt::Key_3}, tr("No"), MyList}, [](ItemList& list) { list.answerCurrent(Answer::Closed); }},
        {{u"item.not-now"_s, {Qt::Key_4}, tr("Not now"), MyList},
         [](ItemList& list) { list.answerCurrent(Answer::Paused); }},
        {{u"item.still-right"_s, {Qt::Key_5}, tr("Still right, when you look at an old answer again"), MyList},
         [](ItemList& list) { list.confirmCurrent(); }},
        {{u"item.skip"_s, {Qt::Key_0}, tr("Skip"), MyList}, [](ItemList& list) { list.skipCurrent(); }},
        {{u"item.previous"_s, {Qt::Key_Up}, tr("The item before"), MyList}, [](ItemList& list) { list.step(-1); }},
        {{u"item.next"_s, {Qt::Key_Down}, tr("The next item"), MyList}, [](ItemList& list) { list.step(+1); }},
    };
}

} // namespace bothy
