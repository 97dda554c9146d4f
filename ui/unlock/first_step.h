#pragma once

#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class PageHead;

/// One step of the first run: a title, a scrolling column, and a bar: the way out leading, Back and Continue
/// trailing. Steps keep what was typed while someone goes back and forth; the flow says when to forget it.
class FirstStep : public FootedPage {
    Q_OBJECT

public:
    explicit FirstStep(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& lead);
    void setBackShown(bool shown);
    void setStopShown(bool shown);
    /// Called each time the step comes into view, at its top; puts the keyboard where one begins.
    virtual void enter();

Q_SIGNALS:
    /// What the step asks for is there.
    void continueRequested();
    void backRequested();
    /// Stop here and keep nothing.
    void stopRequested();

protected:
    PageHead* head() const { return m_head; }
    QPushButton* continueButton() const { return m_continue; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* stopButton() const { return m_stop; }
    /// Where one begins: on Continue, or with the reading.
    virtual QWidget* beginning() const;
    /// Scrolls to something that has just appeared, with the buttons below it where they scroll as well.
    void reveal(QWidget* widget);
    /// A form is no wider than it needs to be.
    void addFormWidget(QWidget* widget);
    /// Continue was pressed; by default the step is done.
    virtual void tryToContinue() { Q_EMIT continueRequested(); }

private:
    PageHead* m_head;
    QPushButton* m_continue;
    QPushButton* m_back;
    QPushButton* m_stop;
};

} // namespace bothy
