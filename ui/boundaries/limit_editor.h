#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/limits/limit.h"
#include "core/session/private_state.h"
#include "ui/boundaries/limit_form.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/way_back.h"

class QPushButton;

namespace bothy {

class Card;
class HeldWords;
class InlineMessage;
class PageHead;
struct BoundaryTemplate;

/// One limit, to write or to change. Saving puts it in effect at once; letting it go ends it 24 hours later.
/// What is typed stays until it is saved or left by hand, through locking too. Shows exactly what the other person will
/// see.
class LimitEditor : public FootedPage {
    Q_OBJECT

public:
    explicit LimitEditor(Session& session, QWidget* parent = nullptr);

    /// Begins a new limit from a template; an empty id begins with own words.
    void beginFrom(const QString& templateId);
    /// Goes on with the limit that was begun and not put in effect. False when there is none.
    bool resume();
    /// Opens an own limit. False when it is not there any more.
    bool open(const DocumentId& id);
    bool isShared() const { return m_form->isShared(); }
    /// The place that leads back here: "new-limit:<id of a template, or own>" or "limit:<id in hex>".
    QString place() const;
    static QString placeOfNew(const QString& templateId);

Q_SIGNALS:
    void sharingChanged();
    void left();
    /// Saved and in effect. `undo` is empty where going back would loosen the limit or concern the other person: that
    /// waits for a day, like letting go.
    void saved(const bothy::DocumentId& limit, const QString& words, const bothy::WayBack& undo);
    void letGo(const bothy::DocumentId& limit);
    /// A begun limit as it was: deleted, or given up for another one. To put it back.
    void draftDeleted(const bothy::LimitDraft& draft);
    void draftReplaced(const bothy::LimitDraft& draft);

private:
    void build();
    void showHead(const BoundaryTemplate* from);
    void begin(const DocumentId& id, const Limit& limit, LimitForm::Stage stage);
    void showInForm(const Limit& limit, LimitForm::Stage stage);
    void refresh();
    void keepDraft();
    QString changes() const;
    void bringBack(const QString& changes);
    void settle();
    void leave();
    void showPreview();
    void save();
    void share(const Limit& limit);
    void finish(const Result<void>& result);
    void deleteDraft();
    QString problem() const;
    QString sightAhead() const;
    QString savedInWords() const;
    WayBack wayBack() const;

    Session& m_session;
    DocumentId m_id;
    LimitForm::Stage m_stage = LimitForm::Stage::New;
    QString m_template;               ///< of a new one
    std::optional<LimitDraft> m_kept; ///< as it stands; another size of text is not writing
    std::optional<Limit> m_before;    ///< as it was in effect for its owner alone
    std::optional<Limit> m_inEffect;  ///< as it is in effect: it may become tighter, not looser
    bool m_busy = false;
    bool m_beginning = false;
    PageHead* m_head;
    LimitForm* m_form;
    HeldWords* m_held; ///< changes of a limit in effect
    TextLabel* m_previewTitle;
    Card* m_preview;
    TextLabel* m_previewWords;
    TextLabel* m_previewFacts;
    TextLabel* m_previewLine;
    InlineMessage* m_message;
    QPushButton* m_letGo = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace bothy
