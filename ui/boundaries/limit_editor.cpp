#include "ui/boundaries/limit_editor.h"

#include "core/itembank/care_content.h"
#include "core/session/private_boundaries.h"
#include "core/session/session.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_words.h"
#include "ui/text/error_words.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstWaitDays = 7;

/// A waiting time begins with a week.
FilledFields firstFields(const BoundaryTemplate& from, const Day& today) {
    FilledFields filled;
    for (const FormField& field : from.fields)
        if (field.type == FieldType::Date && field.required)
            filled.put(field.id.text(), {{}, {today.plus(FirstWaitDays).date().toString(Qt::ISODate)}});
    return filled;
}

} // namespace

LimitEditor::LimitEditor(Session& session, QWidget* parent)
    : FootedPage(parent, 44)
    , m_session(session)
    , m_head(new PageHead({}))
    , m_form(new LimitForm(session))
    , m_held(new HeldWords(
          this, [this] { return changes(); }, [this](const QString& kept) { bringBack(kept); }))
    , m_previewTitle(new TextLabel(TextRole::Strong))
    , m_preview(new Card(nullptr, CardTone::Raised))
    , m_previewWords(new TextLabel(TextRole::Body))
    , m_previewFacts(new TextLabel(TextRole::Body, Ink::Muted, {}))
    , m_previewLine(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_message(new InlineMessage(MessageKind::Caution, {})) {
    build();
    setObjectName(u"limitEditor"_s);
    connect(m_head, &PageHead::backRequested, this, &LimitEditor::leave);
    connect(m_form, &LimitForm::changed, this, &LimitEditor::refresh);
    connect(m_form, &LimitForm::changed, this, &LimitEditor::keepDraft);
    connect(m_form, &LimitForm::sharingChanged, this, &LimitEditor::sharingChanged);
    connect(m_save, &QPushButton::clicked, this, &LimitEditor::save);
    connect(m_delete, &QPushButton::clicked, this, &LimitEditor::deleteDraft);
    connect(m_letGo, &QPushButton::clicked, this, [this] {
        const DocumentId id = m_id;
        settle();
        m_session.removeLimit(id);
        Q_EMIT letGo(id);
    });
}

void LimitEditor::build() {
    m_head->setBack(tr("Boundaries"));
    m_message->setObjectName(u"limitMessage"_s);
    m_message->hide();
    m_preview->setObjectName(u"limitPreview"_s);
    m_previewWords->setObjectName(u"limitPreviewWords"_s);
    m_preview->content()->addWidget(m_previewWords);
    m_preview->content()->addWidget(m_previewFacts);
    m_preview->content()->addWidget(m_previewLine);
    for (QWidget* each : std::initializer_list<QWidget*>{m_head, m_form, m_previewTitle, m_preview, m_message})
        content()->addWidget(each);
    content()->addStretch();

    m_letGo = bar()->addRemoving(tr("Let go"));
    m_letGo->setObjectName(u"letGoLimit"_s);
    m_delete = bar()->addRemoving(tr("Delete draft"));
    m_delete->setObjectName(u"deleteLimitDraft"_s);
    auto* notNow = bar()->addButton(tr("Not now"), ButtonKind::Outlined);
    notNow->setObjectName(u"notNow"_s);
    connect(notNow, &QPushButton::clicked, this, &LimitEditor::leave);
    m_save = bar()->addButton(tr("Put it in effect"), ButtonKind::Filled);
    m_save->setObjectName(u"saveLimit"_s);
}

void LimitEditor::beginFrom(const QString& templateId) {
    const CareContent& care = m_session.services().care;
    const auto id = CareId::from(QStringView(templateId));
    const BoundaryTemplate* from = id ? care.boundaryTemplate(*id) : nullptr;
    Limit limit;
    if (from) {
        limit = {from->id.text(), from->kind.text(), {}, {}, {}, startingLevel(from->kind.text())};
        const FilledFields first = firstFields(*from, m_session.today());
        fillIn(limit, first);
        limit.words = firstWords(*from, first);
    }
    showHead(from);
    m_template = limit.templateId;
    begin(Session::newDocumentId(), limit, LimitForm::Stage::New);
}

void LimitEditor::showHead(const BoundaryTemplate* from) {
    m_head->setTitle(from ? from->title : tr("In my own words"));
    const BoundaryKind* kind = from ? m_session.services().care.boundaryKind(from->kind) : nullptr;
    m_head->setLead(kind ? kind->help : tr("Write it the way you would say it."));
}

bool LimitEditor::resume() {
    const auto draft = m_session.mine().limitDraft;
    if (!draft) return false;
    const auto id = CareId::from(QStringView(draft->limit.templateId));
    const BoundaryTemplate* from = id ? m_session.services().care.boundaryTemplate(*id) : nullptr;
    showHead(from);
    m_template = draft->limit.templateId;
    begin(draft->id, draft->limit, LimitForm::Stage::New);
    m_form->setShared(draft->shared);
    return true;
}

QString LimitEditor::place() const {
    return m_stage == LimitForm::Stage::New ? placeOfNew(m_template) : u"limit:"_s + m_id.hex();
}

QString LimitEditor::placeOfNew(const QString& templateId) {
    return u"new-limit:"_s + (templateId.isEmpty() ? u"own"_s : templateId);
}

/// Of a limit in effect, which stays as it is until they are saved; a new one is a draft.
QString LimitEditor::changes() const {
    if (m_stage == LimitForm::Stage::New || !m_kept) return {};
    const LimitDraft now{m_id, m_form->limit(), m_form->isShared()};
    return now == *m_kept ? QString() : limitAsText(now);
}

void LimitEditor::bringBack(const QString& changes) {
    const auto kept = limitFromText(changes);
    if (!kept || kept->id != m_id || m_stage == LimitForm::Stage::New) return;
    m_form->change(kept->limit);
    if (kept->shared) m_form->setShared(true);
}

/// What stands in the fields is saved or given up.
void LimitEditor::settle() {
    m_kept = LimitDraft{m_id, m_form->limit(), m_form->isShared()};
    m_held->settle();
}

/// By hand, which gives changes of a limit in effect up: its fields, too, are as it is.
void LimitEditor::leave() {
    if (m_inEffect) showInForm(*m_inEffect, m_stage);
    settle();
    Q_EMIT left();
}

/// A new limit is kept while it is being typed.
void LimitEditor::keepDraft() {
    if (m_beginning) return;
    if (m_stage != LimitForm::Stage::New) return m_held->typed();
    const LimitDraft draft{m_id, m_form->limit(), m_form->isShared()};
    if (draft == m_kept) return;
    if (!Limit::decode(draft.limit.encode())) return; // too much to be read back; saving says so
    m_kept = draft;
    const std::optional<LimitDraft> before = m_session.mine().limitDraft;
    m_session.edit([&](PrivateState& mine) { mine.limitDraft = draft; });
    if (before && before->id != m_id) Q_EMIT draftReplaced(*before);
    m_delete->show();
}

void LimitEditor::deleteDraft() {
    const std::optional<LimitDraft> draft = m_session.mine().limitDraft;
    if (!draft) return;
    m_session.edit([](PrivateState& mine) { mine.limitDraft.reset(); });
    Q_EMIT draftDeleted(*draft);
}

bool LimitEditor::open(const DocumentId& id) {
    const LimitInEffect* shared = m_session.shared().limits.find(id, m_session.me());
    const auto own = m_session.mine().ownLimits.find(id);
    if (!shared && own == m_session.mine().ownLimits.end()) return false;
    m_head->setTitle(tr("My limit"));
    m_head->setLead(tr("In effect. New words count at once."));
    using enum LimitForm::Stage;
    begin(id, shared ? shared->limit : own->second, shared ? SharedInEffect : OnlyMineInEffect);
    return true;
}

void LimitEditor::begin(const DocumentId& id, const Limit& limit, LimitForm::Stage stage) {
    m_id = id;
    m_stage = stage;
    m_inEffect = stage == LimitForm::Stage::New ? std::nullopt : std::optional(limit);
    m_busy = false;
    m_message->hide();
    showInForm(limit, stage);
    m_kept = LimitDraft{id, m_form->limit(), m_form->isShared()};
    m_letGo->setVisible(stage != LimitForm::Stage::New && !m_session.mine().removals.contains(id));
    const auto& draft = m_session.mine().limitDraft;
    m_delete->setVisible(stage == LimitForm::Stage::New && draft && draft->id == id);
    m_save->setText(stage == LimitForm::Stage::New ? tr("Put it in effect") : tr("Save"));
    frame()->verticalScrollBar()->setValue(0);
    m_form->firstField()->setFocus();
    refresh();
    Q_EMIT sharingChanged();
}

void LimitEditor::showInForm(const Limit& limit, LimitForm::Stage stage) {
    const QScopedValueRollback notWriting(m_beginning, true); // the first words are not the person's
    m_form->show(limit, stage);
}

void LimitEditor::refresh() {
    const QString missing = problem();
    m_save->setEnabled(missing.isEmpty() && !m_busy);
    bar()->setText(missing.isEmpty() ? sightAhead() : missing);
    showPreview();
}

QString LimitEditor::problem() const {
    const QString typed = m_form->problem();
    return typed.isEmpty() ? problemIn(m_session, m_form->limit(), m_inEffect) : typed;
}

/// Who is going to see it, once more beside the button that makes it so.
QString LimitEditor::sightAhead() const {
    if (!m_form->isShared()) return tr("Only you see it.");
    if (!m_session.shared().partner) return tr("The other person sees it, once they join.");
    //: %1 is the name of the other person.
    return tr("%1 will see it.").arg(partnerInWords(m_session));
}

void LimitEditor::showPreview() {
    const bool shared = m_form->isShared();
    const QString partner = partnerInWords(m_session);
    const bool solo = !m_session.shared().partner;
    m_previewTitle->setText(!shared ? tr("%1 sees nothing of this.").arg(partner)
                            : solo  ? tr("The other person sees exactly this, once they join.")
                                    : tr("%1 sees exactly this.").arg(partner));
    const Limit limit = m_form->limit();
    QStringList names;
    for (const QString& item : limit.items)
        names << itemInWords(m_session, item);
    m_previewWords->setText(limit.words);
    const QStringList facts = factLines(m_session, limit);
    m_previewFacts->setText(facts.join(u'\n'));
    m_previewFacts->setVisible(!facts.isEmpty());
    m_previewLine->setText((QStringList(tr("In effect")) + names).join(u" · "_s));
    m_preview->setVisible(shared);
}

void LimitEditor::save() {
    if (m_busy) return;
    letKeyboardWait(*this); // what is being typed comes to its end first
    if (!problem().isEmpty()) {
        refresh();
        return endWaiting(*this, *m_form->firstField());
    }
    const Limit limit = m_form->limit();
    // Also a private one is read back one day, so it has to keep to the same lengths.
    if (const auto readable = Limit::decode(limit.encode()); !readable) return finish(readable.error());
    const auto own = m_session.mine().ownLimits.find(m_id);
    m_before.reset();
    // Saving keeps a limit that was about to end; going back to that would loosen it.
    if (own != m_session.mine().ownLimits.end() && !m_session.mine().removals.contains(m_id)) m_before = own->second;
    m_busy = true;
    m_message->hide();
    refresh();
    if (m_form->isShared()) return share(limit);
    m_session.edit([&](PrivateState& mine) {
        mine.ownLimits.insert_or_assign(m_id, limit);
        mine.removals.erase(m_id);
    });
    whenDone(m_session.save(), this, [this](const Result<void>& result) { finish(result); });
}

/// A private limit that is being shared stays in effect as it was when the sharing does not work.
void LimitEditor::share(const Limit& limit) {
    const auto own = m_session.mine().ownLimits.find(m_id);
    const std::optional<Limit> before =
        own == m_session.mine().ownLimits.end() ? std::nullopt : std::optional(own->second);
    whenDone(m_session.setLimit(m_id, limit), this, [this, before](const Result<void>& result) {
        if (!result && before) m_session.edit([&](PrivateState& mine) { mine.ownLimits.emplace(m_id, *before); });
        finish(result);
    });
}

void LimitEditor::finish(const Result<void>& result) {
    m_busy = false;
    refresh();
    if (result) {
        settle();
        if (m_session.mine().limitDraft && m_session.mine().limitDraft->id == m_id)
            m_session.edit([](PrivateState& mine) { mine.limitDraft.reset(); });
        Q_EMIT saved(m_id, savedInWords(), wayBack());
        return;
    }
    const ErrorWords words = errorWords(result.error());
    m_message->setTexts(words.title, words.advice);
    m_message->show();
    frame()->ensureWidgetVisible(m_message);
    endWaiting(*this, *m_save);
}

QString LimitEditor::savedInWords() const {
    if (!m_form->isShared()) return tr("In effect. Only you see it.");
    if (!m_session.shared().partner) return tr("In effect. The other person sees it, once they join.");
    //: %1 is the name of the other person.
    return tr("In effect. %1 sees this.").arg(partnerInWords(m_session));
}

/// Back to other words at once; never to a looser limit, not even later from the list of recent acts.
WayBack LimitEditor::wayBack() const {
    const auto own = m_session.mine().ownLimits.find(m_id);
    if (!m_before || own == m_session.mine().ownLimits.end() || own->second == *m_before) return {};
    if (!isAsTight(*m_before, own->second)) return {};
    return [&session = m_session, id = m_id, before = *m_before] {
        const auto now = session.mine().ownLimits.find(id);
        if (now == session.mine().ownLimits.end() || now->second == before || !isAsTight(before, now->second))
            return false;
        session.edit([&](PrivateState& mine) { mine.ownLimits.insert_or_assign(id, before); });
        return true;
    };
}

} // namespace bothy
