#include "ui/aftercare/clash_rows.h"

#include "ui/aftercare/plan_parts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

ClashRows::ClashRows(const PlanBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(u"clashes"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(theme.metrics().u); });
}

void ClashRows::setClashes(const std::vector<CareClash>& clashes, const CarePlan& plan) {
    std::vector<std::pair<CareClash, std::optional<ClashWay>>> now;
    for (const CareClash& clash : clashes)
        if (std::ranges::find(m_later, clash) == m_later.end()) now.emplace_back(clash, wayIn(plan, clash));
    setVisible(!now.empty());
    if (now == m_shown) return;
    m_shown = std::move(now);
    while (QLayoutItem* old = m_column->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // one of its buttons may be in the middle of telling that it was clicked
        delete old;
    }
    for (const auto& [clash, way] : m_shown)
        m_column->addWidget(makeRow(clash, way));
}

QWidget* ClashRows::makeRow(const CareClash& clash, const std::optional<ClashWay>& way) {
    const QString line = !way ? tr("Plan both in turn, or choose parallel care.")
                         : *way == ClashWay::InTurn
                             ? tr("Planned in turn: first one, then the other.")
                             : tr("Planned in parallel: at the same time, each in their own way.");
    auto* row = new InlineMessage(way ? MessageKind::Neutral : MessageKind::Caution, clashInWords(m_book, clash), line);
    row->setDrawing(IconName::TwoCircles);
    const auto add = [&](const QString& words, const QString& name, ButtonKind kind, auto act) {
        QPushButton* button = row->addAction(words, kind);
        button->setObjectName(name);
        button->setAccessibleDescription(clashInWords(m_book, clash));
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto choose = [this, clash](std::optional<ClashWay> chosen) {
        return [this, clash, chosen] { Q_EMIT wayChosen(clash, chosen); };
    };
    if (way) {
        add(tr("Decide anew"), u"decideAnew"_s, ButtonKind::Soft, choose(std::nullopt));
        return row;
    }
    add(wayInWords(ClashWay::InTurn), u"inTurn"_s, ButtonKind::Outlined, choose(ClashWay::InTurn));
    add(wayInWords(ClashWay::Parallel), u"parallel"_s, ButtonKind::Outlined, choose(ClashWay::Parallel));
    add(tr("Decide later"), u"decideLater"_s, ButtonKind::Plain, [this, clash, row] {
        m_later.push_back(clash);
        row->hide();
    });
    return row;
}

} // namespace bothy
