#include "ui/answers/look_over_group.h"

#include "ui/answers/look_over_row.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The name of a topic above its rows.
QWidget* makeTopicLine(const QString& title) {
    auto* line = new QWidget;
    auto* box = new QVBoxLayout(line);
    box->addWidget(new TextLabel(TextRole::Strong, Ink::Muted, title));
    followTheme(line, [box](const Theme& theme) {
        const Metrics& m = theme.metrics();
        box->setContentsMargins(m.cardPadX, 2 * m.u, m.cardPadX, m.u);
    });
    return line;
}

} // namespace

LookOverGroup::LookOverGroup(Level level, const QString& title, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_level(level)
    , m_catalogue(catalogue)
    , m_head(new SectionHead(title))
    , m_holdBack(new QPushButton(tr("Hold back all")))
    , m_card(new RowCard) {
    m_card->setObjectName(level == Level::Open ? u"yesRows"_s : u"maybeRows"_s);
    m_holdBack->setObjectName(u"holdBackAll"_s);
    m_holdBack->setAccessibleDescription(title);
    setButtonKind(m_holdBack, ButtonKind::Accent, ButtonSize::Small);
    setFlush(m_holdBack, FlushSide::Trailing);
    m_head->addTrailing(m_holdBack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_card);
    connect(m_holdBack, &QPushButton::clicked, this, [this] { Q_EMIT holdBackAllRequested(m_level); });
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(0.6)); });
}

std::vector<PreviewRow> LookOverGroup::mineOf(const std::vector<PreviewRow>& all) const {
    std::vector<PreviewRow> mine;
    for (const PreviewRow& each : all)
        if (each.row.level == m_level && m_catalogue.item(each.row.item)) mine.push_back(each);
    return mine;
}

void LookOverGroup::setRows(const std::vector<PreviewRow>& all) {
    m_card->clear();
    m_rows.clear();
    std::optional<SectionId> topic;
    for (const PreviewRow& each : mineOf(all)) {
        const Item& item = *m_catalogue.item(each.row.item);
        if (topic != item.section) m_card->addRow(makeTopicLine(m_catalogue.section(item.section)->title));
        topic = item.section;
        addRow(each, item);
    }
    setVisible(!isEmpty());
}

void LookOverGroup::addRow(const PreviewRow& preview, const Item& item) {
    auto* row = new LookOverRow(preview, item, m_catalogue);
    m_card->addRow(row);
    m_rows.push_back(row);
    connect(row, &LookOverRow::switched, this, [this, preview](bool shown) { Q_EMIT switched(preview, shown); });
}

bool LookOverGroup::hasRowsOf(const std::vector<PreviewRow>& all) const {
    const auto now = mineOf(all);
    return std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                      [](const PreviewRow& a, const LookOverRow* b) { return a.row == b->preview().row; });
}

void LookOverGroup::refreshStates(const std::vector<PreviewRow>& all) {
    const auto now = mineOf(all);
    for (LookOverRow* row : m_rows) {
        const auto held =
            std::find_if(now.begin(), now.end(), [&](const PreviewRow& each) { return row->isAbout(each); });
        if (held != now.end()) row->setHeldBack(held->heldBack);
    }
    m_holdBack->setEnabled(std::any_of(now.begin(), now.end(), [](const PreviewRow& each) { return !each.heldBack; }));
}

} // namespace bothy
