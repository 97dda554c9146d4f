#pragma once

#include "ui/matches/common_rows.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class TextLabel;

/// The conditions on an open row that both said yes or maybe to. Its owner sees exactly which would be shown before
/// showing them; nobody reads anything until both show theirs.
class ConditionsPart : public QWidget {
    Q_OBJECT

public:
    ConditionsPart(const Catalogue& catalogue, const QString& partnerName, QWidget* parent = nullptr);

    void setConditions(const RowConditions& conditions);

Q_SIGNALS:
    void showRequested();
    void takeBackRequested();

private:
    TextLabel* addLine(class QVBoxLayout& column, bool muted);
    void say(TextLabel* label, const QString& text);

    const Catalogue& m_catalogue;
    QString m_partnerName;
    TextLabel* m_head;
    TextLabel* m_mine;
    TextLabel* m_theirHead;
    TextLabel* m_theirs;
    TextLabel* m_state;
    TextLabel* m_now; ///< what would be shown instead, when that has changed
    QPushButton* m_show;
    QPushButton* m_takeBack;
};

} // namespace bothy
