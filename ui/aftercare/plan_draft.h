#pragma once

#include "ui/aftercare/plan_book.h"

#include <QObject>

namespace bothy {

/// The draft that is being written, for the parts of its editor: each reads it, changes it and says what was done.
/// Every change goes into the encrypted draft at once.
class PlanDraft : public QObject {
    Q_OBJECT

public:
    PlanDraft(const PlanBook& book, const DocumentId& id, QObject* parent = nullptr)
        : QObject(parent)
        , m_book(book)
        , m_id(id) {
        reload();
    }

    const PlanBook& book() const { return m_book; }
    PlanBook& book() { return m_book; }
    const DocumentId& id() const { return m_id; }
    const CarePlan& plan() const { return m_plan; }
    /// As the session has it. Silent.
    void reload() { m_plan = m_book.draft(m_id); }

    void change(const std::function<void(CarePlan&)>& how) {
        CarePlan next = m_plan;
        how(next);
        if (next == m_plan) return;
        m_plan = std::move(next);
        m_book.write(m_id, m_plan);
        Q_EMIT changed();
    }
    /// The same, said in words; `back` changes it back.
    void act(const QString& words, const std::function<void(CarePlan&)>& how,
             const std::function<void(CarePlan&)>& back) {
        change(how);
        Q_EMIT acted(words, back);
    }

Q_SIGNALS:
    void changed();
    void acted(const QString& words, const std::function<void(bothy::CarePlan&)>& back);

private:
    PlanBook m_book;
    DocumentId m_id;
    CarePlan m_plan;
};

} // namespace bothy
