#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/documents/limits/limit.h"
#include "ui/boundaries/limit_form.h"
#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class Card;
class InlineMessage;
class PageHead;

/// One limit, to write or to change. Saving puts it in effect at once; letting it go ends it 24 hours later.
/// What is typed stays until it is saved or left. Shows exactly what the other person will see.
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

Q_SIGNALS:
    void sharingChanged();
    void left();
    /// Saved and in effect.
    void saved();
    void letGo(const bothy::DocumentId& limit);

private:
    void build();
    void begin(const DocumentId& id, const Limit& limit, LimitForm::Stage stage);
    void refresh();
    void keepDraft();
    void showPreview();
    void save();
    void share(const Limit& limit);
    void finish(const Result<void>& result);

    Session& m_session;
    DocumentId m_id;
    LimitForm::Stage m_stage = LimitForm::Stage::New;
    bool m_busy = false;
    bool m_beginning = false;
    PageHead* m_head;
    LimitForm* m_form;
    TextLabel* m_previewTitle;
    Card* m_preview;
    TextLabel* m_previewWords;
    TextLabel* m_previewLine;
    InlineMessage* m_message;
    QPushButton* m_letGo;
    QPushButton* m_save;
};

} // namespace bothy
