#include "ui/boundaries/limit_list.h"

#include "core/session/session.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/boundaries/limit_row.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/removed_limits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"

#include <QApplication>
#include <QVBoxLayout>

#include <span>

namespace bothy {

using namespace Qt::StringLiterals;

LimitList::LimitList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_mostOwn(RowsAtOnce)
    , m_mostTheirs(RowsAtOnce)
    , m_moreOwn(makeMore(u"moreOwnLimits"_s, m_mostOwn))
    , m_moreTheirs(makeMore(u"moreTheirLimits"_s, m_mostTheirs))
    , m_removed(new RemovedLimits(session))
    , m_onlyMine(makePart(Room::OnlyYou, tr("Only you")))
    , m_ofBoth(makePart(Room::BothOfYou, tr("Both of you")))
    , m_empty(
          new EmptyState(IconName::Boundaries, tr("Your limits live here"), tr("You choose who sees each of them.")))
    , m_theirHead(new SectionHead({}, tr("To know and to keep to.")))
    , m_theirPart(makePart(Room::BothOfYou, tr("Both of you"))) {
    auto* head = new SectionHead(tr("My limits"), tr("They need no one’s approval."));
    auto* add = new QPushButton(icon(IconName::Plus), tr("Add"), head);
    add->setObjectName(u"addLimit"_s);
    add->setAccessibleName(tr("Add a limit"));
    add->setAutoDefault(false);
    setButtonKind(add, ButtonKind::Accent, ButtonSize::Small);
    setFlush(add, FlushSide::Trailing);
    head->addTrailing(add);
    m_onlyMine.rows->setObjectName(u"onlyMyLimits"_s);
    m_onlyMine.rows->setAccessibleName(tr("My limits, only you see them"));
    m_ofBoth.rows->setObjectName(u"mySharedLimits"_s);
    m_ofBoth.rows->setAccessibleName(tr("My limits, both of you see them"));
    m_theirPart.rows->setObjectName(u"theirLimits"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(m_empty);
    const auto place = [column](const Part& part) {
        column->addWidget(part.room, 0, Qt::AlignLeading);
        column->addWidget(part.rows);
    };
    place(m_onlyMine);
    place(m_ofBoth);
    column->addWidget(m_moreOwn, 0, Qt::AlignLeading);
    column->addWidget(m_removed);
    column->addWidget(m_theirHead);
    place(m_theirPart);
    column->addWidget(m_moreTheirs, 0, Qt::AlignLeading);
    column->addStretch();
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().cardGap);
        m_theirHead->setContentsMargins(0, 3 * theme.metrics().u, 0, 0);
    });
    connect(add, &QPushButton::clicked, this, &LimitList::addRequested);
    connect(m_removed, &RemovedLimits::said, this, &LimitList::said);
    fillOwn();
    fillTheirs();
}

QPushButton* LimitList::makeMore(const QString& name, std::size_t& most) {
    auto* more = new QPushButton(icon(IconName::Down), tr("Show more"), this);
    more->setObjectName(name);
    more->setAutoDefault(false);
    setButtonKind(more, ButtonKind::Muted);
    setFlush(more, FlushSide::Leading);
    connect(more, &QPushButton::clicked, this, [this, &most] {
        most += RowsAtOnce;
        refresh();
    });
    return more;
}

LimitList::Part LimitList::makePart(Room room, const QString& label) {
    Part part{new RoomLabel(room, label, this), new RowCard(this)};
    setAccessibleRole(part.rows, QAccessible::Grouping);
    return part;
}

QString LimitList::stateOf(const DocumentId& id, const Limit& limit, bool shared) const {
    const QString sight = sightInWords(m_session, shared);
    if (m_session.mine().removals.contains(id)) return tr("In effect. It ends after 24 hours.") + u" · "_s + sight;
    QStringList parts{beginningInWords(m_session, limit)};
    const QString covers = coversInWords(m_session, limit.items);
    if (!covers.isEmpty()) parts << covers;
    if (isDueToLookAt(limit, m_session.today())) parts << tr("Look again when you like");
    parts << sight;
    return parts.join(u" · "_s);
}

std::vector<LimitList::Line> LimitList::ownLines() const {
    std::vector<Line> lines;
    const auto& removals = m_session.mine().removals;
    for (const auto& [id, limit] : m_session.mine().ownLimits)
        if (lines.size() <= m_mostOwn)
            lines.push_back(
                {id, limit, wordsOf({{}, {}, limit}), stateOf(id, limit, false), false, removals.contains(id)});
    for (const LimitInEffect& limit : m_session.shared().limits.limits)
        if (limit.owner == m_session.me() && lines.size() <= m_mostOwn)
            lines.push_back({limit.id, limit.limit, wordsOf(limit), stateOf(limit.id, limit.limit, true), true,
                             removals.contains(limit.id)});
    return lines;
}

std::vector<LimitList::Line> LimitList::theirLines() const {
    std::vector<Line> lines;
    for (const LimitInEffect& limit : m_session.shared().limits.limits) {
        if (limit.owner == m_session.me() || (lines.size() > m_mostTheirs && limit.id != m_revealed)) continue;
        const QString covers = coversInWords(m_session, limit.limit.items);
        QStringList parts{beginningInWords(m_session, limit.limit)};
        if (!covers.isEmpty()) parts << covers;
        const QStringList about = QStringList(parts.join(u" · "_s)) + factLines(m_session, limit.limit);
        lines.insert(limit.id == m_revealed ? lines.begin() : lines.end(),
                     {limit.id, limit.limit, wordsOf(limit), about.join(u'\n'), true});
    }
    return lines;
}

void LimitList::refresh() {
    m_removed->refresh();
    auto own = ownLines(), theirs = theirLines();
    const QString partner = partnerInWords(m_session);
    if (own != m_own) {
        m_own = std::move(own);
        fillOwn();
    }
    if (theirs != m_theirs || partner != m_partner) {
        m_theirs = std::move(theirs);
        m_partner = partner;
        fillTheirs();
    }
}

QWidget* LimitList::reveal(const DocumentId& limit) {
    m_revealed = limit;
    refresh();
    return m_theirPart.rows->findChild<QWidget*>(u"theirLimit."_s + limit.hex());
}

QWidget* LimitList::ownRow(const DocumentId& limit) const {
    return findChild<QWidget*>(u"limit."_s + limit.hex());
}

QWidget* LimitList::makeRow(const Line& line) {
    auto* open = new LimitRow(iconOfKind(line.limit.kind), line.words, line.state, LimitRow::Use::Opens);
    open->setObjectName(u"limit."_s + line.id.hex());
    connect(open, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT openRequested(id); });
    if (!line.ending) return open;

    auto* keep = new QPushButton(tr("Keep it"));
    keep->setObjectName(u"keep."_s + line.id.hex());
    keep->setAccessibleDescription(line.words);
    keep->setAutoDefault(false);
    setButtonKind(keep, ButtonKind::Soft, ButtonSize::Small);
    connect(keep, &QPushButton::clicked, this, [this, id = line.id] {
        m_session.keepLimit(id);
        Q_EMIT said(tr("Kept. It stays in effect."), {});
    });
    return withButton(open, keep);
}

void LimitList::fillOwn() {
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && (m_onlyMine.rows->isAncestorOf(focused) || m_ofBoth.rows->isAncestorOf(focused));
    const QString name = hadFocus ? focused->objectName() : QString();
    QWidget* next = nullptr;
    for (const Part& part : {m_onlyMine, m_ofBoth})
        part.rows->clear();
    m_moreOwn->setVisible(m_own.size() > m_mostOwn);
    for (const Line& line : std::span(m_own).first(std::min(m_own.size(), m_mostOwn))) {
        QWidget* row = makeRow(line);
        (line.shared ? m_ofBoth : m_onlyMine).rows->addRow(row);
        if (!hadFocus || !name.endsWith(line.id.hex())) continue;
        next = row->objectName() == name ? row : row->findChild<QWidget*>(name);
        if (!next) next = row->findChild<LimitRow*>(); // its "Keep it" is gone or new
        if (!next) next = row;
    }
    for (const Part& part : {m_onlyMine, m_ofBoth}) {
        part.room->setVisible(part.rows->count() > 0);
        part.rows->setVisible(part.rows->count() > 0);
    }
    m_empty->setVisible(m_own.empty());
    if (next) next->setFocus();
}

void LimitList::fillTheirs() {
    m_theirHead->setTexts(tr("%1’s limits").arg(m_partner), tr("To know and to keep to."));
    m_theirPart.rows->setAccessibleName(tr("%1’s limits").arg(m_partner));
    m_theirPart.rows->clear();
    m_moreTheirs->setVisible(m_theirs.size() > m_mostTheirs);
    for (const Line& line : std::span(m_theirs).first(std::min(m_theirs.size(), m_mostTheirs))) {
        auto* row = new LimitRow(iconOfKind(line.limit.kind), line.words, line.state, LimitRow::Use::Reads);
        row->setObjectName(u"theirLimit."_s + line.id.hex());
        m_theirPart.rows->addRow(row);
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_theirHead, m_theirPart.room, m_theirPart.rows})
        each->setVisible(!m_theirs.empty());
}

} // namespace bothy
