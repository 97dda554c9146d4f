#pragma once

#include "core/session/private_state.h"
#include "ui/widgets/way_back.h"

#include <QWidget>

namespace bothy {

class Fold;
class RowCard;
class Session;

/// "Removed by you": own limits that ended, folded away, each with one click back into effect. Only its owner sees it,
/// only they can empty it, and it empties itself after RemovedLimit::keptDays. Hidden while there are none.
class RemovedLimits : public QWidget {
    Q_OBJECT

public:
    explicit RemovedLimits(Session& session, QWidget* parent = nullptr);

    /// More than these are not shown: the newest ones first.
    static constexpr std::size_t Most = 30;

    void refresh();

Q_SIGNALS:
    /// A short word after something was done; `undo` takes it back.
    void said(const QString& words, const bothy::WayBack& undo);

private:
    void fill();
    QWidget* makeRow(const DocumentId& id, const RemovedLimit& removed);
    void putBack(const DocumentId& id);
    void empty();

    Session& m_session;
    std::map<DocumentId, RemovedLimit> m_shown;
    Fold* m_fold;
    RowCard* m_rows;
};

} // namespace bothy
