#include "app/tour/acts.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

void look(TourGuide& guide, const QString& words, const QString& picture) {
    guide.type(u"searchEverywhere"_s, words);
    guide.shoot(picture);
}

} // namespace

void playSearch(TourGuide& guide) {
    guide.go(u"home"_s);
    guide.click(u"searchButton"_s);
    guide.shoot(u"16-search-1-begin"_s);
    look(guide, u"touch"_s, u"16-search-2-found"_s);
    guide.click(u"more.answers"_s);
    guide.shoot(u"16-search-3-one-page"_s);
    guide.click(u"onlyPage"_s);
    look(guide, u"lighthouse keeper"_s, u"16-search-4-nothing"_s);
    guide.go(u"help"_s, u"shortcuts"_s);
    guide.shoot(u"15-help-2-shortcuts"_s);
    guide.go(u"answers"_s, u"item:"_s + guide.firstItemOf(u"talk"_s));
    guide.shoot(u"16-search-5-gone-to"_s);
    guide.go(u"home"_s);
}

} // namespace bothy
