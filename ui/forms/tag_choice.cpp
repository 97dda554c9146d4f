#include "ui/forms/tag_choice.h"

#include "ui/forms/own_words_edit.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_place.h"
#include "ui/widgets/tag.h"

#include <QHash>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

template <typename List>
bool holds(const List& list, const QString& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

TagChoice::TagChoice(const QString& about, std::vector<TagOffer> offers, bool ownWords, QWidget* parent)
    : QWidget(parent)
    , m_about(about)
    , m_offers(std::move(offers))
    , m_ownWords(ownWords)
    , m_line(new FlowLayout(this))
    , m_menu(new QMenu(this))
    , m_add(new QPushButton(icon(IconName::Plus), tr("Add"), this))
    , m_own(new OwnWordsEdit(about, this)) {
    setObjectName(u"tags"_s);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(about);
    setButtonKind(m_add, ButtonKind::Accent, ButtonSize::Small);
    //: Said by a screen reader; %1 is the list, such as "Have ready".
    m_add->setAccessibleName(tr("Add: %1").arg(about));
    m_add->setAutoDefault(false);
    connect(m_own, &OwnWordsEdit::taken, this, &TagChoice::takeOwnWords);
    connect(m_menu, &QMenu::aboutToShow, this, &TagChoice::fillMenu);
    connect(m_add, &QPushButton::clicked, this, [this] { popupBeside(*m_menu, *m_add); });
    followTheme(this,
                [this](const Theme& theme) { m_line->setSpacings(theme.metrics().bodies(0.53), theme.metrics().u); });
    rebuild();
}

void TagChoice::setValue(const Choices& value) {
    if (value == m_value) return; // what has the keyboard stays
    m_value = value;
    rebuild();
}

QString TagChoice::wordsOf(const QString& id) const {
    for (const TagOffer& offer : m_offers)
        if (offer.id == id) return offer.words;
    return tr("Words from another version");
}

void TagChoice::rebuild() {
    while (QLayoutItem* item = m_line->takeAt(0)) {
        QWidget* widget = item->widget();
        if (widget && widget != m_add && widget != m_own && widget != m_own->notice()) {
            widget->hide();
            widget->deleteLater(); // a tag may be in the middle of telling that it was clicked
        }
        delete item;
    }
    for (const QString& id : m_value.ids)
        addTag(wordsOf(id), [this, id] { change([&](Choices& all) { std::erase(all.ids, id); }); });
    for (const QString& own : m_value.ownWords)
        addTag(own, [this, own] { change([&](Choices& all) { std::erase(all.ownWords, own); }); });
    m_own->setFull(m_value.ownWords.size() >= limits::listLength);
    for (QWidget* last : std::initializer_list<QWidget*>{m_own, m_add, m_own->notice()})
        m_line->addWidget(last);
}

void TagChoice::addTag(const QString& words, const std::function<void()>& remove) {
    auto* tag = new Tag(TagKind::Removable, words, this);
    tag->setToolTip(words); // long words are shortened on the tag
    connect(tag, &Tag::removeRequested, this, [this, remove] {
        remove();
        m_add->setFocus();
    });
    m_line->addWidget(tag);
    tag->show();
}

void TagChoice::fillMenu() {
    m_menu->clear();
    QHash<QString, QMenu*> groups;
    for (const TagOffer& offer : m_offers) {
        if (holds(m_value.ids, offer.id)) continue;
        QMenu* menu = m_menu;
        if (!offer.group.isEmpty()) {
            if (!groups.contains(offer.group)) groups.insert(offer.group, m_menu->addMenu(onMenu(offer.group)));
            menu = groups.value(offer.group);
        }
        connect(menu->addAction(onMenu(offer.words)), &QAction::triggered, this,
                [this, id = offer.id] { change([&](Choices& all) { all.ids.push_back(id); }); });
    }
    if (!m_ownWords) return;
    if (!m_menu->isEmpty()) m_menu->addSeparator();
    connect(m_menu->addAction(tr("In your own words")), &QAction::triggered, m_own, &OwnWordsEdit::open);
}

void TagChoice::takeOwnWords(const QString& words, bool byReturn) {
    if (byReturn) m_add->setFocus();
    if (words.isEmpty() || holds(m_value.ownWords, words)) return;
    change([&](Choices& all) { all.ownWords.push_back(words); });
}

void TagChoice::change(const std::function<void(Choices&)>& change) {
    Choices next = m_value;
    change(next);
    if (next.ids.size() > limits::listLength || next.ownWords.size() > limits::listLength) return;
    const Choices before = std::exchange(m_value, std::move(next));
    rebuild();
    Q_EMIT valueChanged(before);
}

} // namespace bothy
