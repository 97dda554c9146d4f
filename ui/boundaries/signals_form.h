#pragma once

#include "core/documents/filled_fields.h"

#include <QWidget>

namespace bothy {

class FieldEdit;
class Session;

/// The words and signs for stop, slow and all right: what always holds, to read, and the fields both agree on. Plain
/// "stop" and "no" cannot be changed here: they stand above the fields and are no words for anything else.
class SignalsForm : public QWidget {
    Q_OBJECT

public:
    explicit SignalsForm(const Session& session, QWidget* parent = nullptr);

    /// Silent.
    void setFilled(const FilledFields& filled);
    FilledFields filled() const;
    /// What keeps them from being offered, in one sentence: signalsProblem, or a text that is no day.
    QString problem() const;

Q_SIGNALS:
    /// By the person, with each letter.
    void changed();
    /// A word was picked or let go; everything as it was before.
    void picked(const bothy::FilledFields& before);

private:
    FilledFields m_others; ///< of another version: kept
    std::vector<FieldEdit*> m_edits;
};

/// What keeps these words from being offered, in one sentence; empty when nothing does: "stop" or "no" as a word for
/// slow or all right, or one word with two meanings.
QString signalsProblem(const FilledFields& filled);

} // namespace bothy
