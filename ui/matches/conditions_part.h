#pragma once

#include "ui/matches/common_rows.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class TextLabel;

/// The conditions on an open row that both said yes or maybe to. Those of both are read at once; one's own only after
/// a click that looks the same with and without any, because both may be looking at the page. Its owner sees exactly
/// which would be shown before showing them.
class ConditionsPart : public QWidget {
    Q_OBJECT

public:
    ConditionsPart(const Catalogue& catalogue, const QString& partnerName, QWidget* parent = nullptr);

    void setConditions(const RowConditions& conditions);
    /// Own conditions are not to be read any more.
    void fold();

Q_SIGNALS:
    void showRequested();
    void takeBackRequested();

private:
    TextLabel* addLine(class QVBoxLayout& column, bool muted);
    void say(TextLabel* label, const QString& text);
    QString words(const std::vector<ConditionId>& conditions) const;
    void unfold();
    void refresh();
    void showBoth();
    void showOwn();

    const Catalogue& m_catalogue;
    QString m_partnerName;
    RowConditions m_conditions;
    bool m_unfolded = false;
    TextLabel* m_head;
    TextLabel* m_mine;
    TextLabel* m_theirHead;
    TextLabel* m_theirs;
    TextLabel* m_state;
    TextLabel* m_now; ///< what would be shown instead, when that has changed
    QPushButton* m_look;
    QPushButton* m_show;
    QPushButton* m_takeBack;
};

} // namespace bothy
