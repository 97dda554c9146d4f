#include "ui/shell/recent_acts.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_words.h"
#include "ui/widgets/menu_place.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

RecentActs::RecentActs(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this)) {
    m_button->setObjectName(u"recentButton"_s);
    m_button->setIcon(icon(IconName::Undo));
    m_button->setText(tr("Recent"));
    m_button->setAccessibleName(tr("What you did just now"));
    m_button->setToolTip(m_button->accessibleName());
    setButtonKind(m_button, ButtonKind::Plain, ButtonSize::Small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &RecentActs::open);
    hide();
}

void RecentActs::add(RecentAct act) {
    m_acts.push_back(std::move(act));
    if (m_acts.size() > Most) m_acts.erase(m_acts.begin());
    show();
}

bool RecentActs::undoNewest() {
    for (std::size_t i = m_acts.size(); i-- > 0;) {
        if (!m_acts[i].undo) continue;
        undo(i);
        return true;
    }
    return false;
}

void RecentActs::undo(std::size_t index) {
    const auto act = std::exchange(m_acts[index].undo, {});
    Q_EMIT undoing();
    Q_EMIT undone(act());
}

namespace {

QString undoWords(const QString& words, std::size_t same) {
    //: In the list of what was done just now; %1 is a sentence such as "Put away, for you only."
    if (same == 1) return RecentActs::tr("Undo: %1").arg(words);
    //: In the same list; %1 is how often the same was done, at least 2. Only the last time is taken back.
    return RecentActs::tr("Undo the last of %1: %2").arg(QLocale().toString(qulonglong(same)), words);
}

} // namespace

/// How many acts up to this one cannot be told apart: they share one line, because words name nothing one answered.
std::size_t RecentActs::sameBefore(std::size_t end) const {
    const RecentAct& last = m_acts[end - 1];
    std::size_t first = end - 1;
    while (first > 0 && m_acts[first - 1].words == last.words && !m_acts[first - 1].undo == !last.undo)
        --first;
    return end - first;
}

void RecentActs::open() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::size_t same = 0;
    for (std::size_t i = m_acts.size(); i > 0; i -= same) {
        same = sameBefore(i);
        const RecentAct& act = m_acts[i - 1];
        QAction* line = menu->addAction(onMenu(act.undo ? undoWords(act.words, same) : act.words));
        line->setEnabled(static_cast<bool>(act.undo));
        if (!act.undo) continue;
        line->setIcon(icon(IconName::Undo));
        connect(line, &QAction::triggered, this, [this, i] { undo(i - 1); });
    }
    popupBeside(*menu, *m_button);
}

} // namespace bothy
