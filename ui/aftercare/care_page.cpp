#include "ui/aftercare/care_page.h"

#include "core/session/given_up.h"
#include "core/session/plan_following.h"
#include "ui/aftercare/guided_view.h"
#include "ui/aftercare/plan_editor.h"
#include "ui/aftercare/plan_list.h"
#include "ui/aftercare/plan_paper.h"
#include "ui/aftercare/plan_preview.h"
#include "ui/aftercare/plan_start.h"
#include "ui/aftercare/shared_plan_view.h"
#include "ui/checkins/own_care.h"
#include "ui/widgets/keyboard.h"

#include <QPointer>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

/// The view before may be in the middle of telling something: it goes when it has ended.
template <typename View>
void CarePage::setView(const QString& place, View* view) {
    const bool hadKeyboard = m_view && m_view->isVisible() && hasKeyboard(*m_view);
    if (m_view) {
        m_view->hide();
        m_view->deleteLater();
    }
    m_list = nullptr, m_editor = nullptr, m_preview = nullptr, m_shared = nullptr, m_guided = nullptr, m_own = nullptr;
    m_view = view;
    m_place = place;
    m_column->addWidget(view);
    connect(view, &View::scrolledChanged, this, &Page::scrolledChanged);
    view->show();
    if (hadKeyboard) setFocus(Qt::OtherFocusReason); // as where a page is opened
    Q_EMIT scrolledChanged(false);
    Q_EMIT placeChanged();
}

CarePage::CarePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_book(session)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&session, &Session::sharedChanged, this, &CarePage::refresh);
    connect(&session, &Session::privateChanged, this, &CarePage::refresh);
    showList();
}

Room CarePage::room() const {
    if (m_guided) return m_book.hasPartner() ? Room::TogetherNow : Room::OnlyYou;
    if (m_shared) return Room::BothOfYou;
    if (m_list && m_book.hasShared() && !m_book.isPaused()) return Room::BothOfYou;
    return Room::OnlyYou;
}

bool CarePage::isFollowed() const {
    return m_guided || (m_own && m_own->isFollowed());
}

bool CarePage::isRunning() const {
    return m_guided && m_guided->isRunning();
}

void CarePage::hold() {
    if (m_guided) m_guided->hold();
}

std::optional<PrintedPage> CarePage::printedPage() const {
    if (m_own) return m_own->printedPage();
    if (m_shared) return sharedPlanPaper(m_book, m_shared->plan());
    if (m_editor) return draftPlanPaper(m_book, m_editor->plan(), m_editor->onPaper());
    return {};
}

void CarePage::goTo(const QString& place) {
    static const QString newPrefix = u"new:"_s;
    if (place == u"start"_s) return showStart();
    if (OwnCare::isPlace(m_book.session().services().care, place)) return showOwn(place);
    if (place.startsWith(newPrefix)) {
        const auto item = ItemId::from(QStringView(place).mid(newPrefix.size()));
        const auto made = item ? m_book.startWith(*item) : std::nullopt;
        return made ? startNew(*made) : showList();
    }
    if (place.startsWith(u"draft:"_s)) return openDraft(place);
    if (place.startsWith(u"preview:"_s)) return openPreview(place);
    const bool follow = place.startsWith(u"follow:"_s);
    const auto id = DocumentId::from(QByteArray::fromHex((follow ? place.mid(7) : place).toLatin1()));
    if (!id) return showList();
    const auto& left = m_book.session().mine().guided;
    if (!follow || !left || left->plan != *id) return open(*id);
    if (wordsToFollow(m_book.session(), *id)) return showGuided(*id);
    const bool wasAgreed = m_book.shared(*id) && !m_book.isPaused();
    wasAgreed ? stopFollowing(*id) : open(*id);
}

QString CarePage::place() const {
    return m_own ? m_own->place() : m_place;
}

QString CarePage::exactPlace() const {
    const int step = m_editor ? m_editor->openStep() : -1;
    return step < 0 ? place() : u"%1:%2"_s.arg(place()).arg(step);
}

/// The draft, also of a plan that is shared.
void CarePage::openDraft(const QString& place) {
    const auto id = DocumentId::from(QByteArray::fromHex(place.section(u':', 1, 1).toLatin1()));
    if (!id || !m_book.hasDraft(*id)) return id ? open(*id) : showList();
    showDraft(*id);
    const QString step = place.section(u':', 2, 2);
    if (!step.isEmpty()) m_editor->setOpenStep(step.toInt());
}

void CarePage::openPreview(const QString& place) {
    const auto id = DocumentId::from(QByteArray::fromHex(place.section(u':', 1).toLatin1()));
    if (!id || !m_book.hasDraft(*id) || !m_book.hasPartner()) return openDraft(place);
    showPreview(*id);
}

// ---- views --------------------------------------------------------------------------------------

void CarePage::showList() {
    auto* list = new PlanList(m_book, this);
    setView({}, list);
    m_list = list;
    connect(list, &PlanList::planChosen, this, &CarePage::open);
    connect(list, &PlanList::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    connect(list, &PlanList::startRequested, this, &CarePage::showStart);
    connect(list, &PlanList::ownCareRequested, this, &CarePage::showOwn);
    connect(list, &PlanList::quietRequested, this, [this] { startNew(m_book.startQuiet(tr("One quiet step"))); });
    Q_EMIT roomChanged();
}

void CarePage::showStart() {
    auto* start = new PlanStart(m_book, this);
    setView(u"start"_s, start);
    connect(start, &PlanStart::backRequested, this, &CarePage::showList);
    connect(start, &PlanStart::quietRequested, this, [this] { startNew(m_book.startQuiet(tr("One quiet step"))); });
    connect(start, &PlanStart::needsRequested, this, [this] { startFromNeeds(); });
    connect(start, &PlanStart::emptyRequested, this, [this] { startNew(m_book.startEmpty()); });
    connect(start, &PlanStart::templateRequested, this, [this](const CareId& id) {
        if (const auto made = m_book.startFrom(id))
            startNew(*made);
        else
            startNew(m_book.startEmpty());
    });
    Q_EMIT roomChanged();
}

void CarePage::startFromNeeds() {
    startNew(m_book.startFromNeeds(tr("What we both need")));
}

void CarePage::startNew(const DocumentId& plan) {
    showDraft(plan);
    m_editor->focusTitle();
}

void CarePage::duplicate(const CarePlan& plan) {
    //: The title of a plan that was copied from another one; %1 is the title of that one.
    startNew(m_book.duplicate(plan, tr("%1, a copy").arg(PlanWords::title(plan))));
    Q_EMIT said(tr("A copy, for you alone until you offer it."), {});
}

void CarePage::open(const DocumentId& plan) {
    if (!m_book.isPaused() && m_book.shared(plan)) return showShared(plan);
    if (m_book.hasDraft(plan)) return showDraft(plan);
    showList();
}

void CarePage::showDraft(const DocumentId& plan) {
    auto* editor = new PlanEditor(m_book, plan, this);
    setView(u"draft:"_s + plan.hex(), editor);
    m_editor = editor;
    const bool isShared = m_book.shared(plan).has_value();
    connect(editor, &PlanEditor::backRequested, this, [this, plan, isShared] { isShared ? open(plan) : showList(); });
    connect(editor, &PlanEditor::deleteRequested, this, [this, plan] { deleteDraft(plan); });
    connect(editor, &PlanEditor::acted, this,
            [this, plan](const QString& words, const std::function<void(CarePlan&)>& back) {
                const QPointer<CarePage> page(this);
                Q_EMIT said(words, [page, plan, back] { return page && page->changeBack(plan, back); });
            });
    connect(editor, &PlanEditor::printRequested, this, &Page::printRequested);
    connect(editor, &PlanEditor::followRequested, this, [this, plan] { showGuided(plan); });
    connect(editor, &PlanEditor::duplicateRequested, this, [this, plan] { duplicate(m_book.draft(plan)); });
    connect(editor, &PlanEditor::previewRequested, this, [this, plan] { showPreview(plan); });
    Q_EMIT roomChanged();
}

void CarePage::showPreview(const DocumentId& plan) {
    auto* preview = new PlanPreview(m_book, plan, this);
    setView(u"preview:"_s + plan.hex(), preview);
    m_preview = preview;
    connect(preview, &PlanPreview::backRequested, this, [this, plan] { showDraft(plan); });
    connect(preview, &PlanPreview::offered, this, [this, plan] {
        open(plan);
        if (m_shared) m_shared->giveKeyboardToMarks();
        Q_EMIT said(tr("Offered. There is no rush."), {});
    });
    Q_EMIT roomChanged();
}

void CarePage::showShared(const DocumentId& plan) {
    auto* shared = new SharedPlanView(m_book, plan, this);
    setView(plan.hex(), shared);
    m_shared = shared;
    connect(shared, &SharedPlanView::backRequested, this, &CarePage::showList);
    connect(shared, &SharedPlanView::draftRequested, this, [this, plan] { showDraft(plan); });
    connect(shared, &SharedPlanView::said, this, &Page::said);
    connect(shared, &SharedPlanView::limitRequested, this,
            [this](const DocumentId& limit) { Q_EMIT pageRequested(u"boundaries"_s, u"limit:"_s + limit.hex()); });
    connect(shared, &SharedPlanView::printRequested, this, &Page::printRequested);
    connect(shared, &SharedPlanView::duplicateRequested, this, [this, plan] {
        if (const auto held = m_book.shared(plan)) duplicate(held->plan);
    });
    connect(shared, &SharedPlanView::followRequested, this, [this, plan] { showGuided(plan); });
    Q_EMIT roomChanged();
}

/// The words as they are now. A limit counts at once, and so does what takes them out of being agreed.
void CarePage::showGuided(const DocumentId& plan) {
    const auto words = wordsToFollow(m_book.session(), plan);
    if (!words) return open(plan);
    auto* guided = new GuidedView(m_book, plan, *words, this);
    setView(u"follow:"_s + plan.hex(), guided);
    m_guided = guided;
    connect(guided, &GuidedView::left, this, [this, plan] { open(plan); });
    connect(guided, &GuidedView::daysAfterRequested, this, [this] { showOwn(u"come-down"_s); });
    Q_EMIT roomChanged();
    guided->setFocus(Qt::OtherFocusReason);
}

void CarePage::showOwn(const QString& place) {
    auto* own = new OwnCare(m_book.session(), this);
    setView(place, own);
    m_own = own;
    connect(own, &OwnCare::backRequested, this, &CarePage::showList);
    connect(own, &OwnCare::said, this, &Page::said);
    connect(own, &OwnCare::calendarReady, this, &Page::calendarReady);
    connect(own, &OwnCare::printRequested, this, &Page::printRequested);
    connect(own, &OwnCare::roomChanged, this, &Page::roomChanged);
    connect(own, &OwnCare::placeChanged, this, &Page::placeChanged);
    connect(own, &OwnCare::pageRequested, this, &Page::pageRequested);
    connect(own, &OwnCare::planRequested, this, [this] { startFromNeeds(); });
    own->goTo(place);
    Q_EMIT roomChanged();
}

void CarePage::deleteDraft(const DocumentId& plan) {
    const auto bringWords = giveUpWords(m_book.session(), objectName(), place());
    const auto bringTicks = giveUpWords(m_book.session(), objectName(), u"preview:"_s + plan.hex());
    const DocumentDraft draft = m_book.deleteDraft(plan);
    open(plan);
    const QPointer<CarePage> page(this);
    Q_EMIT said(tr("Draft deleted."), [page, plan, draft, bringWords, bringTicks] {
        if (!page) return false;
        page->m_book.restoreDraft(plan, draft);
        bringWords();
        bringTicks();
        page->showDraft(plan);
        return true;
    });
}

/// Also for a draft that is not open any more. One that was deleted or offered meanwhile stays so.
bool CarePage::changeBack(const DocumentId& plan, const std::function<void(CarePlan&)>& back) {
    if (!m_book.hasDraft(plan)) return false;
    const CarePlan before = m_book.draft(plan);
    CarePlan words = before;
    back(words);
    if (words == before) return false;
    m_book.write(plan, words);
    if (m_editor && m_editor->plan() == plan) m_editor->loadAgain();
    return true;
}

// ---- what changes around the page -------------------------------------------------------------------

void CarePage::refresh() {
    if (m_book.session().stage() != Session::Stage::Open) return;
    leaveWhatIsOver();
    if (m_list) m_list->refresh();
    if (m_editor) m_editor->refresh();
    if (m_preview) m_preview->refresh();
    if (m_own) m_own->refresh();
    if (m_guided) m_guided->refreshLimits();
    if (m_shared && !m_shared->refresh()) showList();
    Q_EMIT roomChanged();
}

/// A pause of either person hides what is shared, at once; and words of two people are followed only while both agree
/// on them. After a pause one can go on where one was.
void CarePage::leaveWhatIsOver() {
    if (m_shared && m_book.isPaused()) return showList();
    if (!m_guided || mayFollow(m_book.session(), m_guided->plan(), m_guided->words())) return;
    const DocumentId plan = m_guided->plan();
    m_book.isPaused() ? showList() : stopFollowing(plan);
}

/// The place in a plan that is not agreed any more is forgotten after the page of the plan is there: forgetting it
/// tells this page that something changed.
void CarePage::stopFollowing(const DocumentId& plan) {
    open(plan);
    m_book.session().edit([](PrivateState& mine) { mine.guided.reset(); });
    Q_EMIT said(tr("What you both agree on has changed, so following this plan has ended."), {});
}

} // namespace bothy
