#include "ui/boundaries/boundaries_page.h"

#include "core/session/given_up.h"
#include "core/session/session.h"
#include "ui/boundaries/agreement_editor.h"
#include "ui/boundaries/agreement_list.h"
#include "ui/boundaries/boundaries_paper.h"
#include "ui/boundaries/limit_editor.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_list.h"
#include "ui/boundaries/overview.h"
#include "ui/boundaries/review_view.h"
#include "ui/boundaries/stop_plan_view.h"
#include "ui/boundaries/template_list.h"
#include "ui/talk/talk_cards.h"
#include "ui/widgets/from_the_top.h"
#include "ui/widgets/shown_size.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto NewAgreement = u"new-agreement"_s; ///< until its first words are kept

} // namespace

BoundariesPage::BoundariesPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_views(new QStackedWidget(this))
    , m_overview(new BoundariesOverview(session))
    , m_templates(new TemplateList(session.services().care))
    , m_limitEditor(new LimitEditor(session))
    , m_agreementEditor(new AgreementEditor(session))
    , m_stopPlan(new StopPlanView(session))
    , m_review(new ReviewView(session))
    , m_cards(new TalkCards(session)) {
    for (QWidget* view : std::initializer_list<QWidget*>{m_overview, m_templates, m_limitEditor, m_agreementEditor,
                                                         m_stopPlan, m_review, m_cards})
        m_views->addWidget(view);
    sizeByShown(m_views);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_views);
    connectLimits();
    connectAgreements();
    connectReview();
    connect(m_overview, &BoundariesOverview::placeRequested, this, &BoundariesPage::goTo);
    connect(m_overview, &BoundariesOverview::printRequested, this, &Page::printRequested);
    connect(m_overview, &BoundariesOverview::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_stopPlan, &StopPlanView::left, this, &BoundariesPage::goToStart);
    connect(m_stopPlan, &StopPlanView::tryRequested, this, &Page::stopRequested);
    connect(m_stopPlan, &StopPlanView::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_cards, &TalkCards::left, this, &BoundariesPage::goToStart);
    connect(m_cards, &TalkCards::scrolledChanged, this, &Page::scrolledChanged);
    connect(&m_session, &Session::sharedChanged, this, [this] {
        if (m_views->currentWidget() == m_cards && m_session.shared().isPaused()) goToStart();
        Q_EMIT roomChanged();
    });
    connect(m_overview, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_templates, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
}

void BoundariesPage::connectLimits() {
    connect(m_overview->limits(), &LimitList::addRequested, this, [this] { goTo(u"new-limit"_s); });
    connect(m_overview->limits(), &LimitList::openRequested, this, &BoundariesPage::openLimit);
    connect(m_templates, &TemplateList::backRequested, this, &BoundariesPage::goToStart);
    connect(m_templates, &TemplateList::templateChosen, this, [this](const QString& templateId) {
        giveUpWords(m_session, objectName(), LimitEditor::placeOfNew(templateId)); // of one that was begun before
        beginLimit(templateId);
    });
    connect(m_templates, &TemplateList::draftChosen, this, &BoundariesPage::goOnWithLimit);
    connect(m_limitEditor, &LimitEditor::sharingChanged, this, &Page::roomChanged);
    connect(m_limitEditor, &LimitEditor::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_limitEditor, &LimitEditor::left, this, &BoundariesPage::goBack);
    connect(m_limitEditor, &LimitEditor::saved, this,
            [this](const DocumentId& limit, const QString& words, const WayBack& undo) {
                goBackTo(limit);
                Q_EMIT said(words, undo);
            });
    connect(m_limitEditor, &LimitEditor::draftDeleted, this, [this](const LimitDraft& draft) {
        const auto bringWords = giveUpWords(m_session, objectName(), place());
        goToStart();
        Q_EMIT said(tr("Draft deleted."), [this, draft, bringWords] {
            if (m_session.mine().limitDraft) return false; // another one was begun meanwhile; it stays
            restore(draft);
            bringWords();
            goTo(u"limit-draft"_s);
            return true;
        });
    });
    connect(m_limitEditor, &LimitEditor::draftReplaced, this, [this](const LimitDraft& draft) {
        const QString old = LimitEditor::placeOfNew(draft.limit.templateId);
        const std::function<void()> bringWords = old == place() ? [] {} : giveUpWords(m_session, objectName(), old);
        Q_EMIT said(tr("This replaces the limit you began before."), [this, draft, bringWords] {
            goToStart();
            const bool isBack = restore(draft);
            bringWords();
            return isBack;
        });
    });
    connect(m_overview->limits(), &LimitList::said, this, &Page::said);
    connect(m_limitEditor, &LimitEditor::letGo, this, [this](const DocumentId& limit) {
        goToStart();
        Q_EMIT said(tr("It ends after 24 hours."), [this, limit] { return keepLimit(m_session, limit); });
    });
}

void BoundariesPage::connectAgreements() {
    connect(m_overview->agreements(), &AgreementList::suggestRequested, this, [this] { goTo(NewAgreement); });
    connect(m_overview->agreements(), &AgreementList::said, this,
            [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(m_overview->agreements(), &AgreementList::writeRequested, this, &BoundariesPage::write);
    connect(m_overview->agreements(), &AgreementList::limitRequested, this, &BoundariesPage::openLimit);
    connect(m_overview->agreements(), &AgreementList::putAwayRequested, this, &BoundariesPage::putAway);
    connect(m_agreementEditor, &AgreementEditor::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_agreementEditor, &AgreementEditor::left, this, &BoundariesPage::goBack);
    connect(m_agreementEditor, &AgreementEditor::draftBegun, this, [this] {
        giveUpWords(m_session, objectName(), NewAgreement);
        QMetaObject::invokeMethod(this, &Page::wordsTyped, Qt::QueuedConnection); // what was held there is held here
    });
    connect(m_agreementEditor, &AgreementEditor::limitRequested, this, &BoundariesPage::openLimit);
    connect(m_agreementEditor, &AgreementEditor::said, this, &Page::said);
    connect(m_agreementEditor, &AgreementEditor::draftDeleted, this,
            [this](const DocumentId& id, const DocumentDraft& draft) {
                const auto bringWords = giveUpWords(m_session, objectName(), place());
                goToStart();
                Q_EMIT said(tr("Draft deleted."), [this, id, draft, bringWords] {
                    m_session.edit([&](PrivateState& mine) { mine.drafts.insert_or_assign(id, draft); });
                    bringWords();
                    write(id);
                    return true;
                });
            });
    connect(m_agreementEditor, &AgreementEditor::offered, this, [this](const DocumentId& agreement) {
        goBackTo(agreement);
        Q_EMIT said(tr("Offered. There is no rush."), {});
    });
}

void BoundariesPage::connectReview() {
    connect(m_review, &ReviewView::left, this, &BoundariesPage::goToStart);
    connect(m_review, &ReviewView::said, this, &Page::said);
    connect(m_review, &ReviewView::printRequested, this, &Page::printRequested);
    connect(m_review, &ReviewView::roomChanged, this, &Page::roomChanged);
    connect(m_review, &ReviewView::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_review, &ReviewView::changeRequested, this, [this](const DocumentId& id) {
        if (m_session.shared().document(id))
            write(id);
        else
            openLimit(id);
        m_inReview = true;
    });
    connect(m_review, &ReviewView::limitRequested, this, [this](const DocumentId& limit) {
        openLimit(limit);
        m_inReview = m_views->currentWidget() == m_limitEditor;
    });
}

/// From an editor to where it was opened.
void BoundariesPage::goBack() {
    if (!std::exchange(m_inReview, false)) return goToStart();
    showView(m_review);
    m_review->begin();
}

/// The keyboard goes to what stands there now.
void BoundariesPage::goBackTo(const DocumentId& document) {
    goBack();
    if (m_views->currentWidget() == m_overview) m_overview->giveKeyboardTo(document);
}

bool BoundariesPage::isFollowed() const {
    return m_views->currentWidget() == m_review || m_views->currentWidget() == m_cards;
}

Room BoundariesPage::room() const {
    const QWidget* view = m_views->currentWidget();
    if (view == m_review) return m_review->isTogether() ? Room::TogetherNow : Room::OnlyYou;
    if (view == m_cards) return m_session.shared().partner ? Room::TogetherNow : Room::OnlyYou;
    if (view == m_overview) return showsShared() ? Room::PartlyShared : Room::OnlyYou;
    if (view == m_limitEditor && m_limitEditor->isShared()) return Room::BothOfYou;
    return Room::OnlyYou;
}

/// Is anything on the overview that both of them see? Its parts say for themselves whose they are.
bool BoundariesPage::showsShared() const {
    const SharedState& shared = m_session.shared();
    const auto isAgreement = [](const SignedDocument& each) { return each.type == DocumentType::Agreement; };
    return !shared.limits.limits.empty() ||
           (!shared.isPaused() && std::any_of(shared.documents.begin(), shared.documents.end(), isAgreement));
}

/// What opens, opens at its top; whoever comes back to the overview finds it as it was left.
void BoundariesPage::showView(QWidget* view) {
    if (view != m_overview && view != m_views->currentWidget()) fromTheTop(*view);
    m_views->setCurrentWidget(view);
    Q_EMIT roomChanged();
    Q_EMIT placeChanged();
}

QString BoundariesPage::place() const {
    const QWidget* view = m_views->currentWidget();
    if (view == m_templates) return u"new-limit"_s;
    if (view == m_limitEditor) return m_limitEditor->place();
    if (view == m_agreementEditor) {
        const QString kept = m_agreementEditor->place();
        return kept.isEmpty() ? NewAgreement : kept;
    }
    if (view == m_review) return u"review"_s;
    if (view == m_cards) return u"cards"_s;
    return view == m_stopPlan ? u"stop-plan"_s : QString();
}

/// From a template; from own words where the id is empty.
void BoundariesPage::beginLimit(const QString& templateId) {
    showView(m_limitEditor);
    m_limitEditor->beginFrom(templateId);
}

bool BoundariesPage::goOnWithLimit() {
    if (!m_limitEditor->resume()) return false;
    showView(m_limitEditor);
    return true;
}

std::optional<PrintedPage> BoundariesPage::printedPage() const {
    if (m_views->currentWidget() == m_review) return m_review->printedPage();
    if (m_views->currentWidget() != m_overview) return {};
    return boundariesPaper(m_session);
}

void BoundariesPage::goToStart() {
    m_inReview = false;
    showView(m_overview);
}

void BoundariesPage::goTo(const QString& place) {
    const QString newLimit = u"new-limit:"_s;
    if (place == u"new-limit") {
        showView(m_templates);
        m_templates->begin(m_session.mine().limitDraft.has_value());
    } else if (place.startsWith(NewAgreement)) {
        const QString item = place.mid(NewAgreement.size() + 1);
        showView(m_agreementEditor);
        m_agreementEditor->beginNew(item.isEmpty() ? std::vector<QString>() : std::vector{item});
    } else if (place == u"review") {
        showView(m_review);
        m_review->begin();
    } else if (place == u"signals") {
        showView(m_agreementEditor);
        m_agreementEditor->openSignals();
    } else if (place == u"cards" && !m_session.shared().isPaused()) {
        showView(m_cards);
        m_cards->begin();
    } else if (place == u"stop-plan") {
        showView(m_stopPlan);
        m_stopPlan->begin();
    } else if (place == u"limit-draft") {
        goToStart();
        goOnWithLimit();
    } else if (place.startsWith(newLimit)) {
        const QString wanted = place.mid(newLimit.size()), id = wanted == u"own"_s ? QString() : wanted;
        const auto& begun = m_session.mine().limitDraft;
        if (!begun || begun->limit.templateId != id || !goOnWithLimit()) beginLimit(id);
    } else {
        goToStart();
        const QString hex = place.mid(place.indexOf(u':') + 1);
        const auto id = DocumentId::from(QByteArray::fromHex(hex.toLatin1()));
        if (!id) return;
        if (place.startsWith(u"limit:"_s)) return openLimit(*id);
        if (place.startsWith(u"draft:"_s)) return write(*id);
        m_overview->reveal(*id);
    }
}

/// A limit of the other person is there to read, in its place.
void BoundariesPage::openLimit(const DocumentId& limit) {
    if (m_limitEditor->open(limit))
        showView(m_limitEditor);
    else
        m_overview->reveal(limit);
}

void BoundariesPage::write(const DocumentId& agreement) {
    if (m_agreementEditor->open(agreement)) showView(m_agreementEditor);
}

/// Private either way: the other person sees nothing of it.
void BoundariesPage::putAway(const DocumentId& agreement) {
    const bool away = !m_session.mine().putAway.contains(agreement);
    const auto set = [this, agreement](bool isAway) {
        bool isChanged = false;
        m_session.edit([&](PrivateState& mine) {
            isChanged = isAway ? mine.putAway.insert(agreement).second : mine.putAway.erase(agreement) > 0;
        });
        return isChanged;
    };
    set(away);
    Q_EMIT said(away ? tr("Put away, for you only.") : tr("Brought back, for you only."),
                [set, away] { return set(!away); });
}

/// False when it stands there already.
bool BoundariesPage::restore(const LimitDraft& draft) {
    if (m_session.mine().limitDraft == draft) return false;
    m_session.edit([&](PrivateState& mine) { mine.limitDraft = draft; });
    return true;
}

bool BoundariesPage::focusSearch() {
    auto* search = m_views->currentWidget()->findChild<QLineEdit*>(u"itemSearch"_s);
    if (!search || !search->isVisibleTo(this)) return false;
    search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace bothy
