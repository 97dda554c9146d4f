#include "ui/boundaries/removed_limits.h"

#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/limit_row.h"
#include "ui/boundaries/limit_words.h"
#include "ui/text/error_words.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

RemovedLimits::RemovedLimits(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fold(new Fold(tr("Removed by you")))
    , m_rows(new RowCard) {
    m_fold->button()->setObjectName(u"removedByYou"_s);
    m_rows->setAccessibleName(tr("Removed by you"));
    setAccessibleRole(m_rows, QAccessible::Grouping);
    auto* clear = new QPushButton(tr("Empty this list"));
    clear->setObjectName(u"emptyRemoved"_s);
    clear->setAutoDefault(false);
    setButtonKind(clear, ButtonKind::Muted, ButtonSize::Small);
    setFlush(clear, FlushSide::Leading);
    m_fold->body()->addWidget(
        new TextLabel(TextRole::Caption, Ink::Muted, tr("Only you see this list. A limit leaves it after a month.")));
    m_fold->body()->addWidget(m_rows);
    m_fold->body()->addWidget(clear, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_fold);
    connect(clear, &QPushButton::clicked, this, &RemovedLimits::empty);
    hide();
}

void RemovedLimits::refresh() {
    if (m_shown == m_session.mine().removedLimits) return;
    m_shown = m_session.mine().removedLimits;
    fill();
    setVisible(!m_shown.empty());
}

void RemovedLimits::fill() {
    using Entry = std::pair<DocumentId, RemovedLimit>;
    std::vector<Entry> newestFirst(m_shown.begin(), m_shown.end());
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), [](const Entry& each) { return each.second.day; });
    newestFirst.resize(std::min(newestFirst.size(), Most));
    m_rows->clear();
    for (const auto& [id, removed] : newestFirst)
        m_rows->addRow(makeRow(id, removed));
}

QWidget* RemovedLimits::makeRow(const DocumentId& id, const RemovedLimit& removed) {
    const QString words = wordsOf({{}, {}, removed.limit});
    //: %1 is a day.
    const QString line = tr("Ended %1").arg(dayInWords(removed.day, m_session.today()));
    auto* back = new QPushButton(tr("Put it in effect again"));
    back->setObjectName(u"putBack."_s + id.hex());
    back->setAccessibleDescription(words);
    back->setAutoDefault(false);
    setButtonKind(back, ButtonKind::Soft, ButtonSize::Small);
    connect(back, &QPushButton::clicked, this, [this, id] { putBack(id); });
    return withButton(new LimitRow(iconOfKind(removed.limit.kind), words, line, LimitRow::Use::Reads), back);
}

/// At once, as any limit; a last day that is over would end it again.
void RemovedLimits::putBack(const DocumentId& id) {
    const auto removed = m_session.mine().removedLimits.find(id);
    if (removed == m_session.mine().removedLimits.end()) return;
    Limit limit = removed->second.limit;
    if (limit.endsOn && *limit.endsOn < m_session.today()) limit.endsOn.reset();
    if (removed->second.shared) {
        whenDone(m_session.setLimit(id, limit), this, [this](const Result<void>& done) {
            Q_EMIT said(done ? tr("In effect again.") : errorWords(done.error()).title, {});
        });
        return;
    }
    m_session.edit([&](PrivateState& mine) {
        mine.ownLimits.insert_or_assign(id, limit);
        mine.removedLimits.erase(id);
    });
    Q_EMIT said(tr("In effect again."), {});
}

void RemovedLimits::empty() {
    const auto before = m_session.mine().removedLimits;
    m_session.edit([](PrivateState& mine) { mine.removedLimits.clear(); });
    Q_EMIT said(tr("Emptied."), [&session = m_session, before] {
        const std::size_t kept = session.mine().removedLimits.size();
        session.edit([&](PrivateState& mine) { mine.removedLimits.insert(before.begin(), before.end()); });
        return session.mine().removedLimits.size() != kept;
    });
}

} // namespace bothy
