#include "ui/stop/stop_words.h"

#include "core/documents/agreements/agreement.h"
#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/forms/field_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::StopWords", text);
}

/// What a card says under "What helps".
QStringList helpsIn(const Session& session, const CareNote& card) {
    const CareContent& care = session.services().care;
    const auto field =
        std::ranges::find_if(care.planFields, [](const FormField& each) { return each.id.text() == u"what_helps"; });
    const Choices* value = card.form == NoteForm::CareCard ? card.field(u"what_helps"_s) : nullptr;
    if (field == care.planFields.end() || !value) return {};
    return valueInWords(*field, *value, care, session.catalogue());
}

StopHelp own(const Session& session) {
    StopHelp help;
    const PrivateState& mine = session.mine();
    if (!mine.stopPlan.words.helps.isEmpty()) help.lines << mine.stopPlan.words.helps;
    for (const auto& [id, note] : mine.careNotes)
        help.lines << helpsIn(session, note);
    return help;
}

/// What the other one shows, and what they left readable for everybody.
StopHelp theirs(const Session& session) {
    const SharedState& shared = session.shared();
    StopHelp help{shared.partnerName, {}};
    for (const PersonOnTile& person : session.people())
        if (person.id == shared.partner && !person.open.helps.isEmpty()) help.lines << person.open.helps;
    if (shared.isPaused()) return help;
    for (const SharedCareNote& note : shared.careNotes)
        if (note.author == shared.partner) help.lines << helpsIn(session, note.note);
    return help;
}

QStringList signsAgreed(const Session& session) {
    if (session.shared().isPaused()) return {};
    const SignedDocument* document = session.shared().document(signalsDocument());
    if (!document || !document->allowsAnything()) return {};
    const CareContent& care = session.services().care;
    const Agreement agreement = Agreement::decode(document->current.content).value_or(Agreement());
    QStringList lines;
    for (const FormField& field : care.signs.fields)
        if (const Choices* value = agreement.fields.find(field.id.text()); value && field.type != FieldType::Date)
            //: %1 is what it is for, such as "Our slow word"; %2 the word or the signs.
            lines << tr("%1: %2").arg(field.label,
                                      valueInWords(field, *value, care, session.catalogue()).join(u", "_s));
    return lines;
}

StopWords whileLocked(const Session& session) {
    StopWords words;
    int position = 0;
    for (const PersonOnTile& person : session.people()) {
        const QString nameless = position++ == 0 ? tr("First person") : tr("Second person");
        if (!person.open.helps.isEmpty())
            words.helps.push_back({person.label.isEmpty() ? nameless : person.label, {person.open.helps}});
        words.people << QStringList(person.open.people.begin(), person.open.people.end());
    }
    words.people.removeDuplicates();
    return words;
}

} // namespace

bool StopWords::hasShared() const {
    return !signs.isEmpty() || std::ranges::any_of(helps, [](const StopHelp& help) { return !help.name.isEmpty(); });
}

StopWords stopWords(const Session& session) {
    if (session.stage() != Session::Stage::Open) return whileLocked(session);
    StopWords words{signsAgreed(session), {}, {}};
    for (StopHelp help : {own(session), theirs(session)})
        if (!help.lines.isEmpty()) words.helps.push_back(std::move(help));
    const auto& people = session.mine().stopPlan.words.people;
    words.people = QStringList(people.begin(), people.end());
    return words;
}

} // namespace bothy
