#pragma once

#include "ui/aftercare/plan_book.h"

#include <QWidget>

namespace bothy {

class FieldEdit;
class Fold;
class TextLabel;

/// The further fields of a plan in a few folded groups, so that a quiet plan stays short: words and surroundings,
/// touch, signs, sleep and being apart, a later drop. Where each of the two has a version, the own one is written here
/// and the other one's stands below it to read.
class FurtherFields : public QWidget {
    Q_OBJECT

public:
    explicit FurtherFields(const PlanBook& book, QWidget* parent = nullptr);

    /// Silent. A group with something in it is open.
    void setPlan(const CarePlan& plan);

Q_SIGNALS:
    void changed(const QString& fieldId, const std::optional<bothy::PersonId>& person, const bothy::Choices& value);
    /// A word was picked or let go; what was there before.
    void picked(const QString& fieldId, const std::optional<bothy::PersonId>& person, const bothy::Choices& before);

private:
    struct Group {
        Fold* fold = nullptr;
        std::vector<std::pair<FieldEdit*, TextLabel*>> fields;
    };
    void addGroup(const QString& title, const QStringList& fieldIds);
    void addField(Group& group, const FormField& field);
    std::optional<PersonId> ownerOf(const FormField& field) const;

    const PlanBook& m_book;
    std::vector<Group> m_groups;
};

} // namespace bothy
