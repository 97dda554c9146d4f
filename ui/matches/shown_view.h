#pragma once

#include "ui/matches/common_rows.h"
#include "ui/widgets/page_frame.h"

class QPushButton;

namespace bothy {

class CommonRowWidget;
class InlineMessage;
class PageHead;
class RowCard;
class TextLabel;

/// What both have in common, group by group, while there is something. No counts and no dates: a row that was taken
/// back or that a limit covers is simply not there.
class ShownView : public PageFrame {
    Q_OBJECT

public:
    explicit ShownView(CommonRows& rows, QWidget* parent = nullptr);

    /// Shows the rows as they are now. A row that stays keeps its place and stays open.
    void refresh();
    /// Opens one row by its object name and brings it into view.
    void openRow(const QString& name);
    /// From the next refresh on, rows of parts that are off are not named again.
    void leaveOutOff();

Q_SIGNALS:
    void agreementRequested(const QString& itemId);
    void carePlanRequested(const QString& itemId);
    void lookOverRequested();
    void takeBackListRequested();
    void togetherRequested();
    void printRequested();
    /// Something of my own was done, with its way back.
    void done(const QString& words, bothy::WayBack undo);

private:
    struct Group {
        CommonGroup group = CommonGroup::BothYes;
        QWidget* head = nullptr;
        RowCard* card = nullptr;
        std::vector<CommonRowWidget*> rows;
    };
    void addGroup(Group& group);
    void fill(Group& group);
    CommonRowWidget* makeRow(const CommonRow& row);
    void connectMarks(CommonRowWidget* row);
    void connectConditions(CommonRowWidget* row);
    /// Says it when it is done, or what was in the way.
    void tell(Session::Done future, const QString& words);

    CommonRows& m_model;
    QPushButton* m_print;
    QPushButton* m_lookOver;
    TextLabel* m_wayBack;
    InlineMessage* m_setAside;
    InlineMessage* m_off;
    CommonRows::Off m_showsOff = CommonRows::Off::LeftOut;
    QPushButton* m_together;
    std::array<Group, commonGroups.size()> m_groups;
};

} // namespace bothy
