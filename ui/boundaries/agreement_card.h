#pragma once

#include "core/documents/agreements/agreement.h"
#include "core/session/session.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace bothy {

class AgreementText;
class ChangeLegend;
class InlineMessage;
class LimitNote;
class SignOffPanel;
class StatePill;
class TextLabel;
class TwoAgreements;

/// The same words anew; the other person's mark is open again, as with any new wording.
Session::Done agreeAgain(Session& session, const SharedAgreement& agreement);

/// One agreement of both: title, exact words, state, and what one person can do about it. Stays in place
/// while the document changes; give it the agreement anew with show().
class AgreementCard : public Card {
    Q_OBJECT

public:
    explicit AgreementCard(Session& session, QWidget* parent = nullptr);

    void show(const SharedAgreement& agreement);
    using Card::show;
    const SharedAgreement& agreement() const { return m_agreement; }

Q_SIGNALS:
    /// Other words, to write from the agreement's present ones.
    void otherWordsRequested();
    /// A mark was set or taken back; the words say how it stands now.
    void said(const QString& words);
    void putAwayRequested();
    /// The limit that covers what the words are about.
    void limitRequested(const bothy::DocumentId& limit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QPushButton* addButton(const QString& text, const QString& name);
    void showState();
    void showWords();
    void showActions();
    void agreeAgain();
    void takeBack();
    void focusFirstButton();
    void carryOut(const Session::Done& done);
    void arrangeHead();
    QString lead() const;

    Session& m_session;
    SharedAgreement m_agreement;
    bool m_busy = false;
    QBoxLayout* m_headLine;
    TextLabel* m_title;
    StatePill* m_pill;
    TextLabel* m_lead;
    ChangeLegend* m_legend;
    AgreementText* m_text;
    SignOffPanel* m_panel;
    TwoAgreements* m_two;
    LimitNote* m_limit; ///< while both marks are set: what stands in the way
    QWidget* m_actions;
    QPushButton* m_again;
    QPushButton* m_change;
    QPushButton* m_takeBack;
    QPushButton* m_putAway;
    InlineMessage* m_message;
};

} // namespace bothy
