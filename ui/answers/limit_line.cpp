#include "ui/answers/limit_line.h"

#include "core/session/session.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

struct OwnLimit {
    DocumentId id;
    QString words;
};

std::optional<OwnLimit> ownLimitOver(const Session& session, const ItemId& item) {
    const auto covers = [&](const Limit& limit) {
        return limit.closesItems() &&
               std::find(limit.items.begin(), limit.items.end(), item.text()) != limit.items.end();
    };
    for (const auto& [id, limit] : session.mine().ownLimits)
        if (covers(limit)) return OwnLimit{id, limit.words};
    for (const LimitInEffect& each : session.shared().limits.limits)
        if (each.owner == session.me() && covers(each.limit)) return OwnLimit{each.id, each.limit.words};
    return {};
}

} // namespace

LimitLine::LimitLine(QWidget* parent)
    : QWidget(parent)
    , m_own(new QPushButton(tr("Under your limit"), this))
    , m_words(new TextLabel(TextRole::Body, Ink::Muted, {}, this)) {
    m_own->setObjectName(u"ownLimit"_s);
    setButtonKind(m_own, ButtonKind::Accent, ButtonSize::Small);
    setFlush(m_own, FlushSide::Leading);
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_own);
    flow->addWidget(m_words);
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (m_limit) Q_EMIT limitRequested(*m_limit);
    });
    followTheme(this, [flow](const Theme& theme) { flow->setSpacings(theme.metrics().u, 0); });
}

void LimitLine::setItem(const Session& session, const ItemId& item) {
    const auto own = ownLimitOver(session, item);
    m_limit = own ? std::optional(own->id) : std::nullopt;
    m_own->setVisible(own.has_value());
    m_own->setAccessibleDescription(own ? own->words : QString());
    m_words->setText(own ? tr("It is left out for now.") : tr("Under a limit. It is left out for now."));
}

} // namespace bothy
