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
    for (RecentAct& before : m_acts)
        before.isNamed = false;
    m_acts.push_back(std::move(act));
    if (m_acts.size() > Most) {
        m_acts.erase(m_acts.begin());
        ++m_forgotten;
    }
    show();
}

bool RecentActs::undoNewest() {
    for (std::size_t i = m_acts.size(); i-- > 0;) {
        RecentAct& act = m_acts[i];
        if (act.undo) {
            undo(i);
            return true;
        }
        if (!act.stands || std::exchange(act.isNamed, true)) continue;
        Q_EMIT stays(act.words);
        return true;
    }
    return false;
}

/// What takes it back may say something itself, so that older acts go from the list.
void RecentActs::undo(std::size_t index) {
    const std::size_t number = m_forgotten + index;
    const auto act = std::exchange(m_acts[index].undo, {});
    Q_EMIT undoing();
    const bool isBack = act();
    if (number >= m_forgotten) m_acts[number - m_forgotten].isUndone = isBack;
    Q_EMIT undone(isBack);
}

namespace {

QString lineWords(const RecentAct& act, std::size_t same) {
    //: In the list of what was done just now; %1 is a sentence such as "Put away, for you only."
    if (act.isUndone) return RecentActs::tr("Undone: %1").arg(act.words);
    if (!act.undo) return act.words;
    //: The same: a button that takes it back
    if (same == 1) return RecentActs::tr("Undo: %1").arg(act.words);
    //: In the same list; %1 is how often the same was done, at least 2. Only the last time is taken back.
    return RecentActs::tr("Undo the last of %1: %2").arg(QLocale().toString(qulonglong(same)), act.words);
}

bool isToldApart(const RecentAct& one, const RecentAct& other) {
    return one.words != other.words || !one.undo != !other.undo || one.isUndone != other.isUndone;
}

} // namespace

/// How many acts up to this one cannot be told apart: they share one line, because words name nothing one answered.
std::size_t RecentActs::sameBefore(std::size_t end) const {
    const RecentAct& last = m_acts[end - 1];
    std::size_t first = end - 1;
    while (first > 0 && !isToldApart(m_acts[first - 1], last))
        --first;
    return end - first;
}

/// While the list was open the act may have gone from it, or been undone.
void RecentActs::undoNumber(std::size_t number) {
    if (number >= m_forgotten && m_acts[number - m_forgotten].undo) undo(number - m_forgotten);
}

void RecentActs::open() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::size_t same = 0;
    for (std::size_t i = m_acts.size(); i > 0; i -= same) {
        same = sameBefore(i);
        const RecentAct& act = m_acts[i - 1];
        QAction* line = menu->addAction(onMenu(lineWords(act, same)));
        line->setEnabled(static_cast<bool>(act.undo));
        if (!act.undo) continue;
        line->setIcon(icon(IconName::Undo));
        connect(line, &QAction::triggered, this, [this, number = m_forgotten + i - 1] { undoNumber(number); });
    }
    popupBeside(*menu, *m_button);
}

} // namespace bothy
