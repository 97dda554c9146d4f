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
/// folded below. Shows a form anew only where the limit asks for other fields. Writes nothing itself.
class LimitFields : public QWidget {
    Q_OBJECT

public:
    explicit LimitFields(Session& session, QWidget* parent = nullptr);

    /// Silent. The fields of this limit, with what is in them.
    void show(const Limit& limit);
    using QWidget::show;
    /// What is filled in, days too (limit_facts.h).
    FilledFields filled() const;
    /// Of the first field that has one.
    QString problem() const;

Q_SIGNALS:
    /// By the person only.
    void changed();

private:
    void build(const Limit& limit);
    void addField(const FormField& field, QVBoxLayout* column);

    Session& m_session;
    std::vector<FormField> m_asked; ///< what is shown at the moment
    FilledFields m_others;          ///< of another version or another form: kept
    std::map<QString, FieldEdit*> m_edits;
    std::map<QString, ItemPicker*> m_pickers;
    QVBoxLayout* m_own;
    Fold* m_common;
};

} // namespace bothy
