#pragma once

#include "core/documents/aftercare/care_plan.h"
#include "core/itembank/care_content.h"
#include "core/itembank/catalogue.h"
#include "core/session/shared_state.h"

#include <QStringList>

namespace bothy {

/// What a care plan is called and how its parts read, in the current language. Sees the shipped texts for
/// everything that comes by id; an id of another version reads as words that say so.
class PlanWords {
public:
    PlanWords(const CareContent& care, const Catalogue& catalogue, const SharedState& people)
        : m_care(care)
        , m_catalogue(catalogue)
        , m_people(people) {}

    /// The title, or "A plan" while there is none.
    static QString title(const CarePlan& plan);
    /// "Any closeness, when apart"; empty when nothing was chosen.
    QString situation(const CarePlan& plan) const;
    QString stepText(const PlanStep& step) const;
    /// "Both", "For Sam", "Whoever feels able", "Each alone".
    QString who(const PlanStep& step) const;
    /// "5 min"; empty without a length.
    static QString minutes(const PlanStep& step);
    /// "Both · 5 min · Touch": everything about a step but its text.
    QString details(const PlanStep& step) const;

    QString ready(const QString& id) const;
    QString avoid(const QString& id) const;
    QString followUp(const QString& id) const;
    QString situationName(const QString& id) const;

    QStringList readyList(const CarePlan& plan) const;
    QStringList avoidList(const CarePlan& plan) const;
    QStringList followUpList(const CarePlan& plan) const;

    const CareContent& care() const { return m_care; }

private:
    QString nameOf(const PersonId& person) const;

    const CareContent& m_care;
    const Catalogue& m_catalogue;
    const SharedState& m_people;
};

} // namespace bothy
