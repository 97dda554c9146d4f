#pragma once

#include "core/documents/limits/limit.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace bothy {

class FieldEdit;
class Fold;
class ItemPicker;
class Session;
struct FormField;

/// What the form of a limit asks for beside its words: the fields of its template in sight, those that all limits have
/// folded below. Makes fields anew only where the limit asks for others: what stands in those that stay is the
/// person's. Writes nothing itself.
class LimitFields : public QWidget {
    Q_OBJECT

public:
    explicit LimitFields(Session& session, QWidget* parent = nullptr);

    /// Silent. The fields of this limit, with what is in them.
    void show(const Limit& limit);
    using QWidget::show;
    void foldUp();
    /// What is filled in, days too (limit_facts.h).
    FilledFields filled() const;
    /// Of the first field that has one.
    QString problem() const;

Q_SIGNALS:
    /// By the person only.
    void changed();

private:
    /// Fields that are in sight, or those of all limits.
    struct Part {
        QVBoxLayout* column;
        std::vector<FormField> asked; ///< what is shown at the moment
    };
    void build(const Limit& limit);
    void clear(Part& part);
    void fill(Part& part, const std::vector<FormField>& fields);
    void addField(const FormField& field, QVBoxLayout* column);
    std::vector<FormField> asked() const;

    Session& m_session;
    Fold* m_common;
    Part m_own, m_ofAll;
    FilledFields m_others; ///< of another version or another form: kept
    std::map<QString, FieldEdit*> m_edits;
    std::map<QString, ItemPicker*> m_pickers;
};

} // namespace bothy
