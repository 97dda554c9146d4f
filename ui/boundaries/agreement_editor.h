#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/agreements/agreement.h"
#include "core/session/private_state.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/way_back.h"

#include <functional>

class QPushButton;

namespace bothy {

class EndedNote;
class InlineMessage;
class ItemPicker;
class LimitNote;
class LookAgainChoice;
class PageHead;
class Session;
class SignalsForm;
class TextArea;
class TextField;

/// The words of one agreement, to write. Everything typed is kept as a private draft at once; nothing is seen
/// by the other person before it is offered. Where these are other words for something that has ended, it says so and
/// the words stay. Owns only its fields; the draft lives in the session.
class AgreementEditor : public FootedPage {
    Q_OBJECT

public:
    explicit AgreementEditor(Session& session, QWidget* parent = nullptr);

    /// A new agreement, about these items if any.
    void beginNew(const std::vector<QString>& items = {});
    /// The words and signs for stop: their draft, other words for the agreed ones, or new ones.
    void openSignals();
    /// A draft, or other words for an agreement of both. False when neither is there.
    bool open(const DocumentId& id);
    /// The place that leads back here: "signals", or "draft:<id in hex>"; empty for a new one without a word.
    QString place() const;

Q_SIGNALS:
    void left();
    /// The first words of a new one are kept: from now on it has a place of its own.
    void draftBegun();
    void offered(const bothy::DocumentId& agreement);
    /// The person wants to see the limit that stands in the way.
    void limitRequested(const bothy::DocumentId& limit);
    /// The draft as it was, to put it back.
    void draftDeleted(const bothy::DocumentId& agreement, const bothy::DocumentDraft& draft);
    void said(const QString& words, const bothy::WayBack& undo);

private:
    void build();
    void begin(const DocumentId& id, const Agreement& agreement, const std::optional<StatementId>& predecessor);
    void fill(const Agreement& agreement);
    Agreement agreement() const;
    void showForm();
    bool isSignals() const;
    QString problem() const;
    void keepDraft();
    void offerUndo(const QString& words, const std::function<void(Agreement&)>& back);
    bool changeDraft(const DocumentId& id, const std::function<void(Agreement&)>& change);
    void refresh();
    bool showLimits();
    void offer();
    void deleteDraft();
    void showProblem(const Error& error);

    Session& m_session;
    DocumentId m_id;
    std::optional<StatementId> m_predecessor;
    Agreement m_shown; ///< as it was shown: looking alone makes no draft
    bool m_hadDraft = false;
    bool m_showing = false;
    bool m_busy = false;
    PageHead* m_head;
    EndedNote* m_ended;
    TextField* m_title;
    TextArea* m_words;
    TextArea* m_exceptions;
    ItemPicker* m_items;
    LookAgainChoice* m_lookAgain;
    SignalsForm* m_signals;
    LimitNote* m_limit;
    InlineMessage* m_message;
    QPushButton* m_delete = nullptr;
    QPushButton* m_offer = nullptr;
};

} // namespace bothy
