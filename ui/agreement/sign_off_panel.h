#pragma once

#include "core/documents/signoff.h"
#include "core/session/session.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class InlineMessage;
class LimitNote;
class ReadWatch;
class SignOffBar;
class TextLabel;

/// Which words of a document a panel stands under. Other: the second wording of a Conflict. Whole: no marks, only
/// what is about the document as a whole.
enum class Wordings { Current, Other, Whole };

/// "Both sign off": stands directly under the exact words it is about. Shows who agrees for now, and holds
/// what one person can do about these words, each in one click. Where a limit covers what they are about, nobody can
/// agree: the limit is named in the place of the button. A step that is on its way disables the
/// buttons and says so; a step that did not work leaves one calm sentence here, and nothing has changed.
///
/// Give it the document anew after each `Session::sharedChanged`. It needs nothing else from its page, and knows
/// no content. The two wordings of a Conflict have a panel each, and a third for the whole (TwoWordings).
class SignOffPanel : public QWidget {
    Q_OBJECT

public:
    explicit SignOffPanel(Session& session, QWidget* parent = nullptr);

    /// Whose words stand above the panel, while two wordings are open; otherwise empty.
    QString whoseWords() const;
    void setDocument(const SignedDocument& document, Wordings wordings = Wordings::Current);
    /// What shows the words above this panel: they count as read once they were seen there (ReadWatch).
    void watchWords(QWidget& words);
    /// Two people look at this page: it stands as without a limit that only one of them sees, and agreeing under one
    /// is answered as whatever else does not work. Before the document.
    void setTogether(bool together);
    /// The words that "I agree for now" in this panel is about.
    const Revision& revision() const;
    bool isBusy() const { return m_busy; }
    /// The least room for the marks, one half below the other; the same however they stand now.
    int narrowestWidth() const;

Q_SIGNALS:
    /// The person wants to write other words; `revision()` is what they start from.
    void otherWordsRequested();
    /// A step of this panel has come back and worked.
    void stepDone(const QString& words);
    /// The person wants to see the limit that stands in the way.
    void limitRequested(const bothy::DocumentId& limit);

private:
    void addButtons();
    void refresh();
    void refreshBar();
    void refreshButtons();
    void agreeTo(const StatementId& revision);
    /// `refused`: what is said when it did not work, whatever the reason; empty: the reason.
    void await(const Session::Done& done, const QString& refused = {});
    void focusFirstButton();
    void finish(const Result<void>& result, const QString& refused);
    bool allows(QPushButton* button) const;
    std::vector<LimitInEffect> limitsToSay(const Revision& words) const;
    bool isLimited(const Revision& words) const;

    Session& m_session;
    SignedDocument m_document;
    Wordings m_wordings = Wordings::Current;
    bool m_busy = false;
    bool m_isTogether = false;
    ReadWatch* m_read = nullptr;

    SignOffBar* m_bar;
    QPushButton* m_otherWords;
    QPushButton* m_keepOld;
    QPushButton* m_takeBack;
    QWidget* m_buttons;
    LimitNote* m_limit;
    TextLabel* m_work;
    InlineMessage* m_message;
};

} // namespace bothy
