#include "ui/boundaries/limit_list.h"

#include "core/session/session.h"
#include "ui/boundaries/limit_row.h"
#include "ui/boundaries/limit_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"

#include <QApplication>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

LimitList::LimitList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_ownRows(new RowCard(this))
    , m_empty(new EmptyState(IconName::Boundaries, tr("Your limits live here"), tr("They need no one’s approval.")))
    , m_theirHead(new SectionHead({}, tr("To know and to keep to.")))
    , m_theirRows(new RowCard(this)) {
    auto* head = new SectionHead(tr("My limits"), tr("They need no one’s approval."));
    auto* add = new QPushButton(icon(IconName::Plus), tr("Add"), head);
    add->setObjectName(u"addLimit"_s);
    add->setAccessibleName(tr("Add a limit"));
    add->setAutoDefault(false);
    setButtonKind(add, ButtonKind::Accent, ButtonSize::Small);
    setFlush(add, FlushSide::Trailing);
    head->addTrailing(add);
    m_ownRows->setObjectName(u"ownLimits"_s);
    m_theirRows->setObjectName(u"theirLimits"_s);
    setAccessibleRole(m_ownRows, QAccessible::Grouping);
    m_ownRows->setAccessibleName(tr("My limits"));
    setAccessibleRole(m_theirRows, QAccessible::Grouping);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{head, m_ownRows, m_empty, m_theirHead, m_theirRows})
        column->addWidget(each);
    column->addStretch();
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().cardGap);
        m_theirHead->setContentsMargins(0, 3 * theme.metrics().u, 0, 0);
    });
    connect(add, &QPushButton::clicked, this, &LimitList::addRequested);
    fillOwn();
    fillTheirs();
}

QString LimitList::stateOf(const DocumentId& id, const Limit& limit, bool onlyMine) const {
    if (m_session.mine().removals.contains(id)) return tr("In effect. It ends after 24 hours.");
    QStringList parts{tr("In effect")};
    const QString covers = coversInWords(m_session, limit.items);
    if (!covers.isEmpty()) parts << covers;
    if (limit.lookAgain && *limit.lookAgain <= m_session.today()) parts << tr("Look again when you like");
    parts << (onlyMine ? tr("Only you see it") : tr("Both of you see it"));
    return parts.join(u" · "_s);
}

std::vector<LimitList::Line> LimitList::ownLines() const {
    std::vector<Line> lines;
    const auto& removals = m_session.mine().removals;
    for (const LimitInEffect& limit : m_session.shared().limits.limits)
        if (limit.owner == m_session.me())
            lines.push_back({limit.id, limit.limit, wordsOf(limit), stateOf(limit.id, limit.limit, false),
                             removals.contains(limit.id)});
    for (const auto& [id, limit] : m_session.mine().ownLimits)
        lines.push_back({id, limit, wordsOf({{}, {}, limit}), stateOf(id, limit, true), removals.contains(id)});
    return lines;
}

std::vector<LimitList::Line> LimitList::theirLines() const {
    std::vector<Line> lines;
    for (const LimitInEffect& limit : m_session.shared().limits.limits) {
        if (limit.owner == m_session.me()) continue;
        const QString covers = coversInWords(m_session, limit.limit.items);
        const QString state = covers.isEmpty() ? tr("In effect") : tr("In effect") + u" · "_s + covers;
        lines.push_back({limit.id, limit.limit, wordsOf(limit), state});
    }
    return lines;
}

void LimitList::refresh() {
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

QWidget* LimitList::makeRow(const Line& line) {
    auto* row = new QWidget;
    auto* open = new LimitRow(iconOfKind(line.limit.kind), line.words, line.state, LimitRow::Use::Opens, row);
    open->setObjectName(u"limit."_s + line.id.hex());
    connect(open, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT openRequested(id); });
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(open);
    if (!line.ending) return row;

    auto* keep = new QPushButton(tr("Keep it"), row);
    keep->setObjectName(u"keep."_s + line.id.hex());
    keep->setAccessibleDescription(line.words);
    keep->setAutoDefault(false);
    setButtonKind(keep, ButtonKind::Soft, ButtonSize::Small);
    auto* foot = new QHBoxLayout;
    foot->addWidget(keep);
    foot->addStretch();
    column->addLayout(foot);
    followTheme(row, [foot](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const int leading = m.cardPadX - m.u / 2 + m.bodies(2);
        foot->setContentsMargins(leading, 0, m.cardPadX, m.cardPadY);
    });
    connect(keep, &QPushButton::clicked, this, [this, id = line.id] { m_session.keepLimit(id); });
    return row;
}

void LimitList::fillOwn() {
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_ownRows->isAncestorOf(focused);
    const QString name = hadFocus ? focused->objectName() : QString();
    m_ownRows->clear();
    QWidget* next = nullptr;
    for (const Line& line : m_own) {
        QWidget* row = makeRow(line);
        m_ownRows->addRow(row);
        if (!hadFocus || !name.endsWith(line.id.hex())) continue;
        next = row->findChild<QWidget*>(name);
        if (!next) next = row->findChild<LimitRow*>();
    }
    m_ownRows->setVisible(!m_own.empty());
    m_empty->setVisible(m_own.empty());
    if (next) next->setFocus();
}

void LimitList::fillTheirs() {
    m_theirHead->setTexts(tr("%1’s limits").arg(m_partner), tr("To know and to keep to."));
    m_theirRows->setAccessibleName(tr("%1’s limits").arg(m_partner));
    m_theirRows->clear();
    for (const Line& line : m_theirs) {
        auto* row = new LimitRow(iconOfKind(line.limit.kind), line.words, line.state, LimitRow::Use::Reads);
        row->setObjectName(u"theirLimit."_s + line.id.hex());
        m_theirRows->addRow(row);
    }
    m_theirHead->setVisible(!m_theirs.empty());
    m_theirRows->setVisible(!m_theirs.empty());
}

} // namespace bothy
