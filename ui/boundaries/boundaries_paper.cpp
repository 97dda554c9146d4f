#include "ui/boundaries/boundaries_paper.h"

#include "core/documents/agreements/agreement.h"
#include "core/itembank/care_content.h"
#include "core/session/both_look.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_words.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using Kind = PrintedBlock::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::BoundariesPaper", text);
}

bool isPrinted(const SignedDocument& document) {
    return document.type == DocumentType::Agreement && document.state != SignoffState::NewerVersion &&
           !hasEnded(document.state);
}

QString detailOf(const Session& session, const Limit& limit) {
    QStringList parts;
    if (const QString covers = coversInWords(session, limit.items); !covers.isEmpty()) parts << covers;
    //: %1 is a day, with its year.
    if (limit.lookAgain) parts << tr("Look again on %1").arg(dayOnPaper(*limit.lookAgain));
    return parts.join(u" · "_s);
}

void addFact(PrintedPage& page, const QString& name, const QString& words) {
    if (!words.trimmed().isEmpty()) page.blocks.push_back({Kind::Fact, name, {}, words});
}

void addLimits(PrintedPage& page, const Session& session, bool mine) {
    const QString& myName = session.shared().myName;
    const QString owner = !mine ? partnerInWords(session) : myName.isEmpty() ? tr("One person") : isolated(myName);
    bool first = true;
    for (const LimitInEffect& limit : session.shared().limits.limits) {
        if ((limit.owner == session.me()) != mine) continue;
        if (std::exchange(first, false)) page.blocks.push_back({Kind::Section, tr("%1’s limits").arg(owner)});
        page.blocks.push_back({Kind::Row, wordsOf(limit), tr("In effect"), detailOf(session, limit.limit)});
        for (const LimitFact& fact : factsOf(session, limit.limit))
            addFact(page, fact.name, fact.words);
    }
}

void addWords(PrintedPage& page, const Session& session, const Agreement& agreement) {
    if (!agreement.words.trimmed().isEmpty()) page.blocks.push_back({Kind::Text, agreement.words});
    const CareContent& care = session.services().care;
    for (const FormField& field : care.signs.fields)
        if (const Choices* value = agreement.fields.find(field.id.text()))
            addFact(page, field.label, valueInWords(field, *value, care, session.catalogue()).join(u", "_s));
    QStringList items;
    for (const QString& item : agreement.items)
        items << itemInWords(session, item);
    addFact(page, tr("Except"), agreement.exceptions);
    addFact(page, tr("About"), items.join(u" · "_s));
    if (agreement.lookAgain) addFact(page, tr("Look again"), dayOnPaper(*agreement.lookAgain));
}

void addAgreements(PrintedPage& page, const Session& session) {
    bool first = true;
    for (const SharedAgreement& each : agreements(session.shared().documents)) {
        if (!isPrinted(each.document)) continue;
        if (std::exchange(first, false)) page.blocks.push_back({Kind::Section, tr("Our agreements")});
        const QString& title = each.agreement.title;
        page.blocks.push_back({Kind::Item, title.isEmpty() ? tr("An agreement") : title,
                               signoffWords(asBothSee(session, each.document).state).word});
        addWords(page, session, each.agreement);
        if (each.document.state != SignoffState::Conflict || !each.document.otherWording) continue;
        page.blocks.push_back({Kind::Item, tr("The other wording")});
        addWords(page, session, Agreement::decode(each.document.otherWording->content).value_or({}));
    }
}

} // namespace

bool hasBoundariesPaper(const Session& session) {
    const SharedState& shared = session.shared();
    return !shared.isPaused() &&
           (!shared.limits.limits.empty() || std::any_of(shared.documents.begin(), shared.documents.end(), isPrinted));
}

std::optional<PrintedPage> boundariesPaper(const Session& session) {
    if (!hasBoundariesPaper(session)) return {};
    PrintedPage page{.kind = tr("Limits and agreements"), .room = tr("Both of you"), .title = tr("Boundaries")};
    addLimits(page, session, /*mine=*/true);
    addLimits(page, session, /*mine=*/false);
    addAgreements(page, session);
    return page;
}

} // namespace bothy
