#pragma once

#include "ui/matches/common_rows.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace bothy {

class FlowLayout;
class TextLabel;

/// One row of "In common": its title, who does what, Take back in reach at all times, and what can be done
/// with it once it is open.
class CommonRowWidget : public QWidget {
    Q_OBJECT

public:
    CommonRowWidget(const CommonRow& row, const QString& partnerName, QWidget* parent = nullptr);

    const CommonRow& row() const { return m_row; }
    /// Takes over my own marks; everything else of a row never changes.
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

private:
    QWidget* makeLine(const QString& partnerName);
    QWidget* makeActions();
    QPushButton* addAction(FlowLayout* line, const QString& text, const QString& name);
    void refresh();

    CommonRow m_row;
    bool m_open = false;
    TextLabel* m_title = nullptr;
    TextLabel* m_mark = nullptr;
    QToolButton* m_expand = nullptr;
    QWidget* m_actions = nullptr;
    QPushButton* m_talked = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace bothy
