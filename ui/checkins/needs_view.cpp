#include "ui/checkins/needs_view.h"

#include "ui/checkins/need_row.h"
#include "ui/checkins/shown_now.h"
#include "ui/forms/field_words.h"
#include "ui/forms/part_head.h"
#include "ui/forms/word_choice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/tag.h"

#include <QButtonGroup>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 54;

const FormField& needsField() {
    static const FormField field{
        .id = *CareId::from(ByteView("want")), .type = FieldType::Items, .multiple = true, .source = u"needs"_s};
    return field;
}

} // namespace

NeedsView::NeedsView(Session& session, const QString& back, QWidget* parent)
    : FootedPage(parent, WidestInBodies)
    , m_session(session)
    , m_notes(session)
    , m_situation(u"any"_s)
    , m_roles(new QButtonGroup(this))
    , m_situations(new QButtonGroup(this))
    , m_shown(new ShownNow(session)) {
    auto* head = new PageHead(tr("What I need afterwards"));
    head->setBack(back);
    head->setLead(tr("Say as much or as little as you like. Saying nothing never means no."));
    connect(head, &PageHead::backRequested, this, &NeedsView::backRequested);
    content()->addWidget(head);
    connect(m_shown, &ShownNow::said, this, &NeedsView::said);
    content()->addWidget(m_shown);
    addFrame();
    addNeeds();
    content()->addStretch();
    addFoot();
    refresh();
}

QWidget* NeedsView::makeChoice(const QString& about, QButtonGroup* group,
                               const std::vector<std::pair<QString, QString>>& words) {
    auto* box = new QWidget;
    setAccessibleRole(box, QAccessible::Grouping);
    box->setAccessibleName(about);
    auto* flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [id, text] : words) {
        auto* tag = new Tag(TagKind::Choosable, text, box);
        tag->setObjectName(u"frame."_s + id);
        group->addButton(tag);
        flow->addWidget(tag);
    }
    followTheme(box,
                [flow](const Theme& theme) { flow->setSpacings(theme.metrics().bodies(0.53), theme.metrics().u); });
    return box;
}

void NeedsView::addFrame() {
    content()->addWidget(new PartHead(tr("In which role")));
    content()->addWidget(makeChoice(
        tr("In which role"), m_roles,
        {{u"role.0"_s, tr("In any role")}, {u"role.1"_s, tr("When I lead")}, {u"role.2"_s, tr("When I follow")}}));
    std::vector<std::pair<QString, QString>> situations;
    for (const Phrase& each : m_session.services().care.situations)
        situations.emplace_back(each.id.text(), each.text);
    content()->addWidget(new PartHead(tr("For which situation")));
    content()->addWidget(makeChoice(tr("For which situation"), m_situations, situations));
    m_roles->buttons().front()->setChecked(true);
    m_situations->buttons().front()->setChecked(true);
    connect(m_roles, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* chosen) {
        m_role = static_cast<CareRole>(m_roles->buttons().indexOf(chosen));
        m_fresh.reset();
        refresh();
        Q_EMIT sheetChanged();
    });
    connect(m_situations, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* chosen) {
        m_situation = chosen->objectName().mid(u"frame."_s.size());
        m_fresh.reset();
        refresh();
        Q_EMIT sheetChanged();
    });
}

QString NeedsView::sheetName() const {
    return u"%1:%2"_s.arg(static_cast<int>(m_role)).arg(m_situation);
}

void NeedsView::openSheet(const QString& name) {
    const QString situation = u"frame."_s + name.section(u':', 1);
    const auto* role = m_roles->buttons().value(name.section(u':', 0, 0).toInt());
    for (QAbstractButton* each : m_situations->buttons())
        if (role && each->objectName() == situation) {
            m_role = static_cast<CareRole>(m_roles->buttons().indexOf(role));
            m_situation = name.section(u':', 1);
            m_roles->buttons()[static_cast<int>(m_role)]->setChecked(true);
            each->setChecked(true);
        }
    m_fresh.reset();
    refresh();
}

void NeedsView::addNeeds() {
    auto* card = new RowCard;
    for (const Phrase& need : wordsOffered(needsField(), m_session.services().care, m_session.catalogue())) {
        const auto item = ItemId::from(need.id.text());
        if (!item) continue;
        auto* row = new NeedRow(need.text);
        row->setObjectName(u"need."_s + item->text());
        card->addRow(row);
        m_rows.emplace_back(*item, row);
        connect(row, &NeedRow::wished, this, [this, item = *item](const auto& wish) { say(item, wish); });
    }
    content()->addWidget(new PartHead(tr("What helps you, and what does not")));
    content()->addWidget(card);
    content()->addWidget(new PartHead(tr("Something else that would help")));
    m_own = new WordChoice(tr("Something else that would help"), {}, needsField());
    content()->addWidget(m_own);
    connect(m_own, &WordChoice::valueChanged, this, [this] {
        NeedsSheet next = sheet();
        next.ownWords.erase(CareWish::Want);
        if (!m_own->value().ownWords.empty()) next.ownWords[CareWish::Want] = m_own->value().ownWords;
        keep(next);
    });
}

void NeedsView::addFoot() {
    m_plan = bar()->addButton(tr("Make a plan from it"), ButtonKind::Filled);
    m_plan->setObjectName(u"planFromNeeds"_s);
    m_show = bar()->addButton(tr("Show parts of it"), ButtonKind::Outlined);
    m_show->setObjectName(u"showNote"_s);
    connect(m_plan, &QPushButton::clicked, this, &NeedsView::planRequested);
    connect(m_show, &QPushButton::clicked, this, &NeedsView::showRequested);
}

std::optional<NoteSharing::Own> NeedsView::held() const {
    for (const NoteSharing::Own& own : m_notes.mine(NoteForm::Needs)) {
        const NeedsSheet each = NeedsSheet::from(own.second);
        if (each.role == m_role && each.situation == m_situation) return own;
    }
    return {};
}

/// A sheet that was emptied while it is shown goes on under its number, so that no older one stands beside it.
DocumentId NeedsView::note() const {
    if (const auto own = held()) return own->first;
    for (const SharedCareNote& shown : m_notes.allShownByMe(NoteForm::Needs)) {
        const NeedsSheet each = NeedsSheet::from(shown.note);
        if (each.role == m_role && each.situation == m_situation) return shown.id;
    }
    if (!m_fresh) m_fresh = Session::newDocumentId();
    return *m_fresh;
}

NeedsSheet NeedsView::sheet() const {
    const auto own = held();
    return own ? NeedsSheet::from(own->second) : NeedsSheet{.role = m_role, .situation = m_situation};
}

void NeedsView::say(const ItemId& need, std::optional<CareWish> wish) {
    NeedsSheet next = sheet();
    if (wish)
        next.wishes[need] = *wish;
    else
        next.wishes.erase(need);
    keep(next);
}

/// A sheet with nothing said is not kept.
void NeedsView::keep(const NeedsSheet& next) {
    const DocumentId id = note();
    const NeedsSheet before = sheet();
    const auto write = [id](NoteSharing notes, const NeedsSheet& kept, Day day) {
        return notes.write(id, kept.isEmpty() ? CareNote{NoteForm::Needs, day, {}} : kept.toNote(day));
    };
    write(m_notes, next, m_session.today());
    const QPointer<NeedsView> view(this);
    Q_EMIT said(tr("Changed, for you alone."), [view, write, before, &session = m_session] {
        if (session.stage() != Session::Stage::Open) return false;
        const bool isBack = write(NoteSharing(session), before, session.today());
        if (view) view->refresh();
        return isBack;
    });
    refresh();
}

void NeedsView::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    showSheet();
    const SharedState& shared = m_session.shared();
    const bool isEmpty = sheet().isEmpty();
    m_show->setVisible(shared.partner.has_value());
    m_show->setEnabled(!isEmpty && !shared.isPaused());
    m_plan->setEnabled(!isEmpty);
    bar()->setText(tr("Kept as you choose, for you alone, until you show it."));
    m_shown->refresh(note());
}

void NeedsView::showSheet() {
    const NeedsSheet now = sheet();
    for (const auto& [item, row] : m_rows) {
        const auto wish = now.wishes.find(item);
        row->setWish(wish == now.wishes.end() ? std::nullopt : std::optional(wish->second), m_session.isClosed(item));
    }
    const auto own = now.ownWords.find(CareWish::Want);
    m_own->setValue({{}, own == now.ownWords.end() ? std::vector<QString>() : own->second});
}

} // namespace bothy
