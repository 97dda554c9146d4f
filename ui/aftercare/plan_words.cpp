#include "ui/aftercare/plan_words.h"

#include "ui/text/isolated.h"

#include <QCoreApplication>
#include <QLocale>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::PlanWords", text);
}

QString fromNewerVersion() {
    return tr("Words from another version");
}

/// The words of an entry found by id, or that there are none here.
template <typename Entry>
QString wordsOf(const Entry* entry, QString Entry::*words) {
    return entry ? entry->*words : fromNewerVersion();
}

template <typename Find>
auto found(const QString& id, Find find) -> decltype(find(CareId())) {
    const auto careId = CareId::from(QStringView(id));
    return careId ? find(*careId) : nullptr;
}

template <typename Name>
QStringList listed(const Choices& choices, Name name) {
    QStringList words;
    for (const QString& id : choices.ids)
        words << name(id);
    for (const QString& own : choices.ownWords)
        words << isolated(own);
    return words;
}

} // namespace

QString PlanWords::title(const CarePlan& plan) {
    return plan.title.trimmed().isEmpty() ? tr("A plan") : plan.title;
}

QString PlanWords::situation(const CarePlan& plan) const {
    const QStringList words = listed(plan.situation, [this](const QString& id) { return situationName(id); });
    return words.join(u" · "_s);
}

QString PlanWords::stepText(const PlanStep& step) const {
    if (!step.text.trimmed().isEmpty()) return step.text;
    if (step.stepId.isEmpty()) return tr("A step without words yet");
    const auto item = ItemId::from(QStringView(step.stepId));
    if (const Item* made = item ? m_catalogue.item(*item) : nullptr) return made->prompt;
    return wordsOf(found(step.stepId, [this](const CareId& id) { return m_care.step(id); }), &CareStep::text);
}

QString PlanWords::nameOf(const PersonId& person) const {
    if (person == m_people.me) return isolated(m_people.myName);
    if (m_people.partner == person) return isolated(m_people.partnerName);
    return {};
}

QString PlanWords::who(const PlanStep& step) const {
    if (step.person) {
        const QString name = nameOf(*step.person);
        //: %1 is the name of the person a step is for.
        return name.isEmpty() ? tr("For one of you") : tr("For %1").arg(name);
    }
    switch (step.who) {
    case StepFor::Both:
        return tr("Both");
    case StepFor::One:
        return tr("Whoever feels able");
    case StepFor::Each:
        return tr("Each alone");
    }
    return {};
}

QString PlanWords::minutes(const PlanStep& step) {
    if (!step.minutes || *step.minutes <= 0) return {};
    //: A length of time, as short as possible.
    return tr("%1 min").arg(QLocale().toString(*step.minutes));
}

QString PlanWords::details(const PlanStep& step) const {
    QStringList parts{who(step)};
    if (const QString length = minutes(step); !length.isEmpty()) parts << length;
    if (step.touch) parts << tr("Touch");
    if (!step.fineToSkip) parts << tr("Please keep it in");
    return parts.join(u" · "_s);
}

QString PlanWords::ready(const QString& id) const {
    return wordsOf(found(id, [this](const CareId& i) { return m_care.kitThing(i); }), &KitThing::text);
}

QString PlanWords::avoid(const QString& id) const {
    return wordsOf(found(id, [this](const CareId& i) { return m_care.avoid(i); }), &CareAvoid::text);
}

QString PlanWords::followUp(const QString& id) const {
    return wordsOf(found(id, [this](const CareId& i) { return m_care.followUp(i); }), &FollowUp::label);
}

QString PlanWords::situationName(const QString& id) const {
    for (const Phrase& phrase : m_care.situations)
        if (phrase.id.text() == id) return phrase.text;
    return fromNewerVersion();
}

QStringList PlanWords::readyList(const CarePlan& plan) const {
    return listed(plan.ready, [this](const QString& id) { return ready(id); });
}

QStringList PlanWords::avoidList(const CarePlan& plan) const {
    return listed(plan.avoid, [this](const QString& id) { return avoid(id); });
}

QStringList PlanWords::followUpList(const CarePlan& plan) const {
    QStringList words;
    for (const QString& id : plan.followUps)
        words << followUp(id);
    return words;
}

} // namespace bothy
