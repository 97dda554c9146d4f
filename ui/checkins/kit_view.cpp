#include "ui/checkins/kit_view.h"

#include "ui/forms/tick_row.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_limit.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestInBodies = 50;
constexpr qsizetype LongestThing = 200;
constexpr std::size_t MostOwnThings = 100;

bool holds(const std::vector<QString>& list, const QString& text) {
    return std::ranges::find(list, text) != list.end();
}

} // namespace

KitView::KitView(Session& session, const QString& back, QWidget* parent)
    : PageFrame(parent, WidestInBodies)
    , m_session(session)
    , m_notes(session) {
    auto* head = new PageHead(tr("Care kit"));
    head->setBack(back);
    head->setLead(tr("Things to have at hand. Tick what is here, or just look."));
    auto* print = head->addButton(tr("Print"), ButtonKind::Muted, icon(IconName::Print));
    print->setObjectName(u"printKit"_s);
    m_untick = head->addButton(tr("Untick all"), ButtonKind::Muted);
    m_untick->setObjectName(u"untickAll"_s);
    setFlush(m_untick, FlushSide::Trailing);
    connect(print, &QPushButton::clicked, this, &KitView::printRequested);
    connect(head, &PageHead::backRequested, this, &KitView::backRequested);
    connect(m_untick, &QPushButton::clicked, this, [this] {
        CareNote next = held();
        next.put(QString::fromLatin1(ReadyField), {});
        change(tr("Nothing is ticked any more."), next);
    });
    content()->addWidget(head);
    addGroups();
    addOwn();
    content()->addStretch();
    refresh();
}

QCheckBox* KitView::addThing(RowCard& card, const QString& name, const QString& words, const QString& note) {
    auto* row = new TickRow(words, note);
    row->tick()->setObjectName(u"kit."_s + name);
    card.addRow(row);
    return row->tick();
}

void KitView::addGroups() {
    const CareContent& care = m_session.services().care;
    for (const Phrase& group : care.kitGroups) {
        auto* card = new RowCard;
        for (const KitThing& thing : care.kit) {
            if (thing.group != group.id) continue;
            QCheckBox* box = addThing(*card, thing.id.text(), thing.text, thing.note);
            m_things.emplace_back(thing.id.text(), box);
            connect(box, &QCheckBox::clicked, this,
                    [this, id = thing.id.text()](bool isHere) { tick(id, false, isHere); });
        }
        content()->addWidget(new SectionHead(group.text));
        content()->addWidget(card);
    }
}

void KitView::addOwn() {
    content()->addWidget(new SectionHead(tr("Your own things")));
    m_own = new RowCard;
    content()->addWidget(m_own);
    auto* field = new TextField(tr("Something else"));
    m_edit = field->edit();
    m_edit->setObjectName(u"ownThing"_s);
    limitText(m_edit, field, LongestThing);
    m_held = new HeldWords(m_edit);
    auto* button = new QPushButton(icon(IconName::Plus), tr("Add"));
    button->setObjectName(u"addThing"_s);
    setButtonKind(button, ButtonKind::Accent);
    setFlush(button, FlushSide::Leading);
    content()->addWidget(field);
    content()->addWidget(button, 0, Qt::AlignLeading);
    connect(m_edit, &QLineEdit::returnPressed, this, &KitView::add);
    connect(button, &QPushButton::clicked, this, &KitView::add);
}

DocumentId KitView::id() const {
    const auto kept = m_notes.mine(NoteForm::Kit);
    if (!kept.empty()) return kept.front().first;
    if (!m_fresh) m_fresh = Session::newDocumentId();
    return *m_fresh;
}

CareNote KitView::held() const {
    const auto kept = m_notes.mine(NoteForm::Kit);
    return kept.empty() ? CareNote{NoteForm::Kit, m_session.today(), {}} : kept.front().second;
}

Choices KitView::valueOf(const char* field) const {
    const CareNote note = held();
    const Choices* value = note.field(QString::fromLatin1(field));
    return value ? *value : Choices();
}

void KitView::change(const QString& words, const CareNote& next) {
    const CareNote before = held();
    const DocumentId kit = id();
    m_notes.write(kit, next);
    const QPointer<KitView> view(this);
    Q_EMIT said(words, [view, kit, before, &session = m_session] {
        if (session.stage() != Session::Stage::Open) return false;
        const bool isBack = NoteSharing(session).write(kit, before);
        if (view) view->refresh();
        return isBack;
    });
    refresh();
}

void KitView::tick(const QString& id, bool isOwn, bool isHere) {
    Choices ready = valueOf(ReadyField);
    auto& list = isOwn ? ready.ownWords : ready.ids;
    std::erase(list, id);
    if (isHere) list.push_back(id);
    CareNote next = held();
    next.put(QString::fromLatin1(ReadyField), ready);
    change(isHere ? tr("Ticked.") : tr("Not ticked any more."), next);
}

void KitView::add() {
    const QString words = m_edit->text().simplified();
    Choices own = valueOf(OwnField);
    if (words.isEmpty() || holds(own.ownWords, words)) return emptyLine();
    if (own.ownWords.size() >= MostOwnThings) {
        Q_EMIT said(tr("A kit holds a hundred things of your own."), {});
        return;
    }
    own.ownWords.push_back(words);
    CareNote next = held();
    next.put(QString::fromLatin1(OwnField), own);
    emptyLine();
    change(tr("Added."), next);
}

void KitView::emptyLine() {
    m_edit->clear();
    m_held->settle();
}

void KitView::refresh() {
    if (m_session.stage() != Session::Stage::Open) return;
    const Choices ready = valueOf(ReadyField);
    for (const auto& [id, tick] : m_things)
        tick->setChecked(holds(ready.ids, id));
    showOwn();
    for (std::size_t i = 0; i < m_ownTicks.size(); ++i)
        m_ownTicks[i]->setChecked(holds(ready.ownWords, m_ownShown[i]));
    m_untick->setEnabled(!ready.isEmpty());
}

void KitView::showOwn() {
    const std::vector<QString> own = valueOf(OwnField).ownWords;
    m_own->setVisible(!own.empty());
    if (own == m_ownShown) return;
    m_ownShown = own;
    m_ownTicks.clear();
    m_own->clear();
    for (const QString& words : own) {
        QHBoxLayout* row = m_own->addRow();
        auto* box = new TickBox(words);
        auto* remove = new QPushButton(tr("Take out"));
        remove->setObjectName(u"removeThing"_s);
        //: Said by a screen reader; %1 is a thing of the care kit.
        remove->setAccessibleName(tr("Take out %1").arg(words));
        setButtonKind(remove, ButtonKind::Muted, ButtonSize::Small);
        setFlush(remove, FlushSide::Trailing);
        row->addWidget(box, 1);
        row->addWidget(remove);
        m_ownTicks.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this, words](bool isHere) { tick(words, true, isHere); });
        // The row goes with the click; it has to end first.
        connect(
            remove, &QPushButton::clicked, this,
            [this, words] {
                Choices things = valueOf(OwnField), ready = valueOf(ReadyField);
                std::erase(things.ownWords, words);
                std::erase(ready.ownWords, words);
                CareNote next = held();
                next.put(QString::fromLatin1(OwnField), things);
                next.put(QString::fromLatin1(ReadyField), ready);
                change(tr("Taken out."), next);
            },
            Qt::QueuedConnection);
    }
}

PrintedPage KitView::printedPage() const {
    const CareContent& care = m_session.services().care;
    PrintedPage page{.kind = tr("Care kit"), .room = tr("Only you"), .title = tr("Care kit")};
    for (const Phrase& group : care.kitGroups) {
        page.blocks.push_back({PrintedBlock::Kind::Section, group.text});
        for (const KitThing& thing : care.kit)
            if (thing.group == group.id) page.blocks.push_back({PrintedBlock::Kind::Row, thing.text, thing.note});
    }
    const std::vector<QString> own = valueOf(OwnField).ownWords;
    if (!own.empty()) page.blocks.push_back({PrintedBlock::Kind::Section, tr("Your own things")});
    for (const QString& words : own)
        page.blocks.push_back({PrintedBlock::Kind::Row, words});
    return page;
}

} // namespace bothy
