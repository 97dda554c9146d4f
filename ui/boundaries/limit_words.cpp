#include "ui/boundaries/limit_words.h"

#include "core/documents/agreements/agreement.h"
#include "core/itembank/catalogue.h"
#include "core/session/session.h"
#include "ui/text/isolated.h"
#include "ui/text/open_items.h"
#include "ui/widgets/answer_chip.h"

#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// More names than this turn a quiet line into a list.
constexpr int NamesShown = 2;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy", text);
}

const Item* itemOf(const Session& session, const QString& itemId) {
    const auto id = ItemId::from(QStringView(itemId));
    return id ? session.catalogue().item(*id) : nullptr;
}

} // namespace

IconName iconOfKind(const QString& kind) {
    static const std::map<QString, IconName> icons{
        {u"soft_limit"_s, IconName::Tag},        {u"time_based"_s, IconName::Clock},
        {u"topic_avoid"_s, IconName::Note},      {u"digital_privacy"_s, IconName::Phone},
        {u"health_safer_sex"_s, IconName::Care}, {u"place_privacy"_s, IconName::Home},
        {u"substance"_s, IconName::Half},        {u"body_area"_s, IconName::Hand},
        {u"own_space"_s, IconName::Person},
    };
    const auto found = icons.find(kind);
    return found == icons.end() ? iconFor(ChipMeaning::No) : found->second;
}

LimitLevel startingLevel(const QString& kind) {
    if (kind == u"soft_limit") return LimitLevel::AskEachTime;
    const bool onlyHow = kind == u"substance" || kind == u"place_privacy" || kind == u"health_safer_sex";
    return onlyHow ? LimitLevel::WithConditions : LimitLevel::No;
}

QString wordsOf(const LimitInEffect& limit) {
    const bool missing = limit.wordsMissing || limit.limit.words.trimmed().isEmpty();
    return missing ? tr("A limit whose words are not here yet. Treat it as a no.") : limit.limit.words;
}

QString itemInWords(const Session& session, const QString& itemId) {
    const Item* item = itemOf(session, itemId);
    return item ? item->prompt : tr("Something this version does not know");
}

QString coversInWords(const Session& session, const std::vector<QString>& items) {
    QStringList names;
    bool closedTopic = false, more = false;
    for (const QString& item : items) {
        const bool named = isOpenForMe(session, item) || !itemOf(session, item);
        closedTopic = closedTopic || !named;
        if (named && names.size() == NamesShown) more = true;
        if (named && names.size() < NamesShown) names << itemInWords(session, item);
    }
    if (closedTopic) names << tr("a topic that is off for you");
    if (more) names << tr("and more");
    return names.join(u" · "_s);
}

QString titleInWords(const SharedAgreement& agreement) {
    if (agreement.document.state == SignoffState::NewerVersion) return tr("Made with a newer version");
    const QString& title = agreement.agreement.title;
    return title.isEmpty() ? tr("An agreement") : title;
}

QString sightInWords(const Session& session, bool shared) {
    if (!shared) return tr("Only you see it");
    if (!session.shared().partner) return tr("Seen by the other person once they join");
    //: %1 is the name of the other person.
    return tr("%1 sees this").arg(partnerInWords(session));
}

QString partnerInWords(const Session& session) {
    const QString& name = session.shared().partnerName;
    return name.isEmpty() ? tr("The other person") : isolated(name);
}

} // namespace bothy
