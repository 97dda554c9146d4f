#pragma once

#include "ui/matches/common_rows.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace bothy {

class ConditionsPart;
class FlowLayout;
class TextLabel;

/// One row of "In common": its title, who does what, Take back in reach at all times, and what can be done
/// with it once it is open. Both may be looking: nothing here tells what its owner's list says by now (My list does).
class CommonRowWidget : public QWidget {
    Q_OBJECT

public:
    CommonRowWidget(const CommonRow& row, const Catalogue& catalogue, const QString& partnerName,
                    QWidget* parent = nullptr);

    const CommonRow& row() const { return m_row; }
    /// Takes over what can change: my own marks, conditions, and what two answers mean together.
    void setRow(const CommonRow& row);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    /// Puts the keyboard on what opens and closes the row.
    void focusStart();

Q_SIGNALS:
    void takeBackRequested();
    void agreementRequested();
    void carePlanRequested();
    void talkedAboutRequested();
    void laterRequested();
    void showConditionsRequested();
    void takeBackConditionsRequested();

private:
    QWidget* makeLine();
    QWidget* makeMark();
    void makeTakeBack(class QHBoxLayout& row);
    QWidget* makeWords();
    QWidget* makeAnswers();
    QWidget* makeActions();
    void addTurns(FlowLayout& line);
    void addTalks(FlowLayout& line);
    void refreshDirection();
    void refreshAnswers();
    void refreshTalks();
    QString markInWords() const;
    bool isToTalkAbout() const;
    bool isMine() const { return !m_row.paired || m_row.paired->iShow; }
    QPushButton* addAction(FlowLayout* line, const QString& text, const QString& name);
    void refresh();

    CommonRow m_row;
    const Catalogue& m_catalogue;
    QString m_partnerName;
    bool m_open = false;
    TextLabel* m_title = nullptr;
    TextLabel* m_direction = nullptr; ///< who does what
    TextLabel* m_mark = nullptr;
    QToolButton* m_expand = nullptr;
    QPushButton* m_takeBack = nullptr;
    TextLabel* m_result = nullptr;
    QWidget* m_answers = nullptr;
    TextLabel* m_mine = nullptr;
    TextLabel* m_theirs = nullptr;
    ConditionsPart* m_conditions = nullptr;
    TextLabel* m_theirWord = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_talked = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace bothy
