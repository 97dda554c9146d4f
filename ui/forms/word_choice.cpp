#include "ui/forms/word_choice.h"

#include "ui/forms/text_limit.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tag.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestOwnWords = 200;

} // namespace

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
    followTheme(this, [this](const Theme& theme) {
        m_line->setSpacings(theme.metrics().bodies(0.53), theme.metrics().u);
        if (m_edit) m_edit->setMinimumWidth(theme.metrics().bodies(11));
    });
}

void WordChoice::addOwn() {
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"ownWords"_s);
    m_edit->setPlaceholderText(tr("In your own words"));
    //: Said by a screen reader; %1 is the list, such as "Feelings".
    m_edit->setAccessibleName(tr("Your own words: %1").arg(accessibleName()));
    m_edit->hide();
    limitText(m_edit, nullptr, LongestOwnWords);
    m_add = new QPushButton(icon(IconName::Plus), tr("In your own words"), this);
    m_add->setObjectName(u"addOwnWords"_s);
    m_add->setAutoDefault(false);
    setButtonKind(m_add, ButtonKind::Accent, ButtonSize::Small);
    m_line->addWidget(m_edit);
    m_line->addWidget(m_add);
    connect(m_edit, &QLineEdit::editingFinished, this, &WordChoice::takeOwnWords);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_edit->show();
        m_edit->setFocus();
    });
}

void WordChoice::setValue(const Choices& value) {
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

void WordChoice::takeOwnWords() {
    if (m_edit->isHidden()) return;
    const QString words = m_edit->text().simplified();
    m_edit->clear();
    m_edit->hide();
    const bool isThere = std::ranges::find(m_value.ownWords, words) != m_value.ownWords.end();
    if (words.isEmpty() || isThere || m_value.ownWords.size() >= limits::listLength) return;
    Choices next = m_several ? m_value : Choices();
    next.ownWords.push_back(words);
    change(std::move(next));
    m_add->setFocus();
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
        showOwnWords();
    }
}

void WordChoice::showOwnWords() {
    for (Tag* tag : std::exchange(m_own, {})) {
        m_line->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be in the middle of telling that it was clicked
    }
    m_line->removeWidget(m_edit);
    m_line->removeWidget(m_add);
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
    m_line->addWidget(m_edit);
    m_line->addWidget(m_add);
}

} // namespace bothy
