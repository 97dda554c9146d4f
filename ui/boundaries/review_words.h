#pragma once

#include "core/session/review.h"
#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/printed_page.h"

#include <QWidget>

class QBoxLayout;

namespace bothy {

/// The words of one boundary to read, a limit or an agreement, with marks on what differs from `before`.
class ReviewWords : public QWidget {
    Q_OBJECT

public:
    ReviewWords(const Session& session, const DocumentId& id, const Cbor& words, const Cbor& before, DiffSide side,
                QWidget* parent = nullptr);
};

/// The same as they are now, on a card.
QWidget* reviewCard(const Session& session, const DocumentId& id, const Cbor& words);

/// The wording of the last look and that of now, side by side, or one below the other where room is short.
class ReviewPair : public QWidget {
    Q_OBJECT

public:
    ReviewPair(const Session& session, const DocumentId& id, const Cbor& before, const Cbor& now,
               QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_row;
};

/// The title of an agreement, or what kind of limit it is.
QString reviewTitle(const Session& session, const DocumentId& id);
bool isMyLimit(const Session& session, const DocumentId& id);
/// "You keep it."
QString choiceInWords(ReviewChoice choice);
/// Does what was chosen: agrees again or keeps a limit; takes an agreement back, or lets a limit go.
Session::Done carryOutChoice(Session& session, const DocumentId& id, ReviewChoice choice);
/// Why it was not. Together, an agreement that could not be kept has one answer, whatever the reason: nothing tells of
/// a limit that only one of the two sees.
ErrorWords reviewProblem(const Session& session, const DocumentId& id, ReviewChoice choice, const Error& error);

/// Each boundary that was looked over, and what became of it.
std::vector<std::pair<QString, QString>> reviewSummary(const Session& session);
QWidget* reviewSummaryCard(const Session& session);
/// The same for paper. Of a look together it holds only what both see.
PrintedPage reviewPaper(const Session& session);

} // namespace bothy
