#pragma once

#include "core/session/session.h"

#include <QWidget>

namespace bothy {

class DiffText;
class TextLabel;

/// Above words that differ from what their reader last wrote or read: that they differ, and whose words each mark
/// shows. Without it nobody could tell who struck and who wrote.
class ChangeLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChangeLegend(const Session& session, QWidget* parent = nullptr);

    /// Hides itself where nothing differs.
    void setDocument(const SignedDocument& document);

private:
    QString whose(const Revision& words, bool isNewer) const;

    const Session& m_session;
    TextLabel* m_line;
    DiffText* m_marks;
};

/// The words that a difference is shown to: of a document that waits for a mark and says something else than them.
const Revision* differsFrom(const SignedDocument& document);

} // namespace bothy
