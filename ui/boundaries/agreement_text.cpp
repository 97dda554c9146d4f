#include "ui/boundaries/agreement_text.h"

#include "core/itembank/care_content.h"
#include "core/session/session.h"
#include "ui/agreement/agreement_words.h"
#include "ui/boundaries/limit_words.h"
#include "ui/boundaries/words_block.h"
#include "ui/forms/field_words.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

AgreementText::AgreementText(const Session& session, DiffSide side, TextRole role, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_side(side)
    , m_title(new WordsBlock(tr("Title"), side))
    , m_words(new WordsBlock({}, side, role))
    , m_exceptions(new WordsBlock(tr("Except"), side))
    , m_items(new WordsBlock(tr("About"), side))
    , m_lookAgain(new WordsBlock(tr("Look again"), side)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (WordsBlock* block : {m_title, m_words, m_exceptions, m_items, m_lookAgain})
        column->addWidget(block);
    followTheme(this, [column](const Theme& theme) { column->setSpacing(2 * theme.metrics().u); });
}

QString AgreementText::itemsInWords(const Agreement& agreement) const {
    QStringList names;
    for (const QString& item : agreement.items)
        names << itemInWords(m_session, item);
    return names.join(u" · "_s);
}

void AgreementText::setFields(const Agreement& now, const Agreement& before) {
    if (now.fields.isEmpty() && before.fields.isEmpty() && m_fields.empty()) return;
    const CareContent& care = m_session.services().care;
    for (const FormField& field : care.signs.fields) {
        const auto words = [&](const Agreement& of) {
            const Choices* value = of.fields.find(field.id.text());
            return value ? valueInWords(field, *value, care, m_session.catalogue()).join(u", "_s) : QString();
        };
        WordsBlock*& block = m_fields[field.id.text()];
        if (!block) {
            block = new WordsBlock(field.label, m_side);
            auto* column = static_cast<QVBoxLayout*>(layout());
            column->insertWidget(column->indexOf(m_words), block);
        }
        block->setChange(words(before), words(now));
    }
}

void AgreementText::setWords(const Agreement& now, const Agreement& before, bool withDay) {
    const auto day = [this](const Agreement& of) {
        return of.lookAgain ? dayInWords(*of.lookAgain, m_session.today()) : tr("No date");
    };
    // Nothing is shown only to be hidden again: for a moment that would squeeze everything on the page.
    before.title == now.title ? m_title->setWords({}) : m_title->setChange(before.title, now.title);
    m_words->setChange(before.words, now.words);
    setFields(now, before);
    m_exceptions->setChange(before.exceptions, now.exceptions);
    m_items->setChange(itemsInWords(before), itemsInWords(now));
    const bool showsDay = withDay || before.lookAgain != now.lookAgain;
    showsDay ? m_lookAgain->setChange(day(before), day(now)) : m_lookAgain->setWords({});
}

bool AgreementText::showsChange() const {
    for (const WordsBlock* block : {m_title, m_words, m_exceptions, m_items, m_lookAgain})
        if (!block->isHidden() && block->showsChange()) return true;
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const auto& each) { return !each.second->isHidden() && each.second->showsChange(); });
}

} // namespace bothy
