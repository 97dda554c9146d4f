#include "ui/boundaries/item_picker.h"

#include "core/itembank/catalogue.h"
#include "core/session/session.h"
#include "ui/boundaries/limit_words.h"
#include "ui/search/folding.h"
#include "ui/text/open_items.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_card.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace bothy {

using namespace Qt::StringLiterals;

ItemPicker::ItemPicker(const Session& session, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tags(new QWidget(this))
    , m_tagLine(new FlowLayout(m_tags))
    , m_search(makeSearchField(tr("Search your open topics"), this))
    , m_found(new RowCard(this))
    , m_nothing(
          new TextLabel(TextRole::Body, Ink::Muted, tr("Nothing fits that word. You can say it in your own words."))) {
    auto* title = new TextLabel(TextRole::Strong, label);
    title->setBuddy(m_search);
    m_search->setObjectName(u"itemSearch"_s);
    m_search->setAccessibleName(label);
    m_search->setAccessibleDescription(m_search->placeholderText());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{title, m_tags, m_search, m_found, m_nothing})
        column->addWidget(each);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(theme.metrics().bodies(0.5)); });
    connect(m_search, &QLineEdit::textChanged, this, &ItemPicker::showFound);
    showTags();
    showFound();
}

void ItemPicker::setItems(const std::vector<QString>& items, const std::vector<QString>& fixed) {
    m_items = items;
    m_fixed = {fixed.begin(), fixed.end()};
    m_search->clear();
    showTags();
    showFound();
}

void ItemPicker::showTags() {
    while (QLayoutItem* old = m_tagLine->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const QString& item : m_items) {
        const bool stays = m_fixed.contains(item);
        auto* tag = new Tag(stays ? TagKind::Plain : TagKind::Removable, itemInWords(m_session, item), m_tags);
        tag->setObjectName(u"covers."_s + item);
        connect(tag, &Tag::removeRequested, this, [this, item] {
            std::vector<QString> rest = m_items;
            std::erase(rest, item);
            choose(std::move(rest));
        });
        m_tagLine->addWidget(tag);
        tag->show();
    }
    m_tags->setVisible(!m_items.empty());
}

bool ItemPicker::fits(const QString& prompt) const {
    const QStringList words = searchWords(m_search->text());
    const QString folded = foldedForSearch(prompt);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

void ItemPicker::showFound() {
    m_found->clear();
    const bool searching = !m_search->text().trimmed().isEmpty();
    for (const Item& item : m_session.catalogue().items()) {
        if (!searching || m_found->count() == MostRows) break;
        const QString id = item.id.text();
        if (!fits(item.prompt) || !isOpenForMe(m_session, id)) continue;
        if (std::find(m_items.begin(), m_items.end(), id) != m_items.end()) continue;
        auto* button = new QPushButton(icon(IconName::Plus), item.prompt);
        button->setObjectName(u"found."_s + id);
        button->setAutoDefault(false);
        setButtonKind(button, ButtonKind::Plain, ButtonSize::Small);
        setFlush(button, FlushSide::Leading);
        connect(button, &QPushButton::clicked, this, [this, id] {
            std::vector<QString> more = m_items;
            more.push_back(id);
            choose(std::move(more));
        });
        QHBoxLayout* row = m_found->addRow();
        row->addWidget(button);
        row->addStretch();
    }
    m_found->setVisible(m_found->count() > 0);
    m_nothing->setVisible(searching && m_found->count() == 0);
}

void ItemPicker::choose(std::vector<QString> items) {
    const std::vector<QString> before = std::exchange(m_items, std::move(items));
    m_search->clear();
    m_search->setFocus();
    showTags();
    Q_EMIT itemsChanged();
    Q_EMIT itemsChosen(before);
}

} // namespace bothy
