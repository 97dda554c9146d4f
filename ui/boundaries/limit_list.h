#pragma once

#include "core/documents/limits/limit.h"
#include "core/session/private_state.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/way_back.h"

class QPushButton;

namespace bothy {

class EmptyState;
class RemovedLimits;
class RowCard;
class SectionHead;
class Session;
class TextLabel;

/// "My limits": those only their owner sees and those both see, each under the label that says so, and below them the
/// other person's shared ones, to read. Owns no limit: it shows what the session says and asks for the rest.
class LimitList : public QWidget {
    Q_OBJECT

public:
    explicit LimitList(Session& session, QWidget* parent = nullptr);

    /// More than these are shown on request: thousands of rows are no list anybody reads.
    static constexpr std::size_t RowsAtOnce = 30;

    /// Shows the limits of now; leaves everything in place when nothing changed.
    void refresh();
    /// The row of a limit of the other person, first among theirs; null when there is none.
    QWidget* reveal(const DocumentId& limit);
    QWidget* ownRow(const DocumentId& limit) const; ///< null when it is not shown

Q_SIGNALS:
    void addRequested();
    void openRequested(const bothy::DocumentId& limit);
    void said(const QString& words, const bothy::WayBack& undo);

private:
    /// Limits that are seen by the same people, under the label that says by whom.
    struct Part {
        QWidget* room = nullptr;
        RowCard* rows = nullptr;
    };
    /// What a row says; rows are only made anew when one of these changed.
    struct Line {
        DocumentId id;
        Limit limit;
        QString words;
        QString state;
        bool shared = false;
        bool ending = false;

        bool operator==(const Line&) const = default;
    };
    /// At most as many as are shown, and one more where there are more.
    std::vector<Line> ownLines() const;
    std::vector<Line> theirLines() const;
    QString stateOf(const DocumentId& id, const Limit& limit, bool shared) const;
    Part makePart(Room room, const QString& label);
    void fillOwn();
    void fillTheirs();
    QWidget* makeRow(const Line& line);

    QPushButton* makeMore(const QString& name, std::size_t& most);

    Session& m_session;
    std::size_t m_mostOwn, m_mostTheirs; ///< so many rows are shown
    QPushButton* m_moreOwn;
    QPushButton* m_moreTheirs;
    RemovedLimits* m_removed;
    std::vector<Line> m_own;
    std::vector<Line> m_theirs;
    std::optional<DocumentId> m_revealed;
    QString m_partner;
    Part m_onlyMine;
    Part m_ofBoth;
    EmptyState* m_empty;
    SectionHead* m_theirHead;
    Part m_theirPart;
};

} // namespace bothy
