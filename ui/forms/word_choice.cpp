#include "ui/forms/word_choice.h"

#include "ui/forms/own_words_edit.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tag.h"

#include <QPushButton>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

WordChoice::WordChoice(const QString& about, const std::vector<Phrase>& words, const FormField& field, QWidget* parent)
    : QWidget(parent)
    , m_most(field.maximum)
    , m_several(field.multiple)
    , m_line(new FlowLayout(this)) {
    setObjectName(u"words."_s + field.id.text());
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(about);
    m_line->setContentsMargins(0, 0, 0, 0);
    for (const Phrase& word : words) {
        auto* tag = new Tag(TagKind::Choosable, word.text, this);
        tag->setObjectName(u"word."_s + word.id.text());
        connect(tag, &QPushButton::clicked, this, [this, id = word.id.text()](bool chosen) { toggle(id, chosen); });
        m_line->addWidget(tag);
        m_tags.emplace_back(word.id.text(), tag);
    }
    if (field.type == FieldType::Items) addOwn();
    followTheme(this,
                [this](const Theme& theme) { m_line->setSpacings(theme.metrics().bodies(0.53), theme.metrics().u); });
}

void WordChoice::addOwn() {
    m_edit = new OwnWordsEdit(accessibleName(), this);
    m_add = new QPushButton(icon(IconName::Plus), tr("In your own words"), this);
    m_add->setObjectName(u"addOwnWords"_s);
    m_add->setAutoDefault(false);
    setButtonKind(m_add, ButtonKind::Accent, ButtonSize::Small);
    for (QWidget* each : std::initializer_list<QWidget*>{m_edit, m_add, m_edit->notice()})
        m_line->addWidget(each);
    connect(m_edit, &OwnWordsEdit::taken, this, &WordChoice::takeOwnWords);
    connect(m_add, &QPushButton::clicked, m_edit, &OwnWordsEdit::open);
}

void WordChoice::setValue(const Choices& value) {
    if (value == m_value) return; // what has the keyboard stays
    m_value = value;
    refresh();
}

void WordChoice::toggle(const QString& id, bool chosen) {
    Choices next = m_value;
    if (!m_several) next = {};
    std::erase(next.ids, id);
    if (chosen) next.ids.push_back(id);
    change(std::move(next));
}

void WordChoice::takeOwnWords(const QString& words, bool byReturn) {
    if (byReturn) m_add->setFocus();
    const bool isThere = std::ranges::find(m_value.ownWords, words) != m_value.ownWords.end();
    if (words.isEmpty() || isThere) return;
    Choices next = m_several ? m_value : Choices();
    next.ownWords.push_back(words);
    change(std::move(next));
}

void WordChoice::change(Choices next) {
    const Choices before = std::exchange(m_value, std::move(next));
    refresh();
    Q_EMIT valueChanged(before);
}

void WordChoice::refresh() {
    const std::size_t chosen = m_value.ids.size() + m_value.ownWords.size();
    const bool isFull = m_several && m_most > 0 && chosen >= static_cast<std::size_t>(m_most);
    for (const auto& [id, tag] : m_tags) {
        const bool isChosen = std::ranges::find(m_value.ids, id) != m_value.ids.end();
        tag->setChecked(isChosen);
        tag->setEnabled(isChosen || !isFull);
    }
    if (m_add) {
        m_add->setEnabled(!isFull);
        m_edit->setFull(isFull || (m_several && m_value.ownWords.size() >= limits::listLength));
        showOwnWords();
    }
}

void WordChoice::showOwnWords() {
    for (Tag* tag : std::exchange(m_own, {})) {
        m_line->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be in the middle of telling that it was clicked
    }
    for (QWidget* last : std::initializer_list<QWidget*>{m_edit, m_add, m_edit->notice()})
        m_line->removeWidget(last);
    for (const QString& words : m_value.ownWords) {
        auto* tag = new Tag(TagKind::Removable, words, this);
        tag->setToolTip(words);
        connect(tag, &Tag::removeRequested, this, [this, words] {
            Choices next = m_value;
            std::erase(next.ownWords, words);
            change(std::move(next));
            m_add->setFocus();
        });
        m_line->addWidget(tag);
        tag->show();
        m_own.push_back(tag);
    }
    for (QWidget* last : std::initializer_list<QWidget*>{m_edit, m_add, m_edit->notice()})
        m_line->addWidget(last);
}

} // namespace bothy
