#include "ui/answers/meaning_row.h"

#include "core/session/list_import.h"
#include "ui/answers/own_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoAnswer = 0;

} // namespace

MeaningRow::MeaningRow(const QString& foldedWord, const QString& shownWord, QWidget* parent)
    : QWidget(parent)
    , m_word(foldedWord)
    , m_choice(new QComboBox(this)) {
    m_choice->setObjectName(u"meaning."_s + foldedWord);
    //: Said by a screen reader; %1 is a word for an answer in the file.
    m_choice->setAccessibleName(tr("What %1 means").arg(isolated(shownWord)));
    m_choice->addItem(tr("No answer"), NoAnswer);
    for (const Answer answer : {Answer::Closed, Answer::Paused, Answer::Conditional, Answer::Open})
        m_choice->addItem(answerInWords(answer), static_cast<int>(answer));
    if (const auto careful = carefulMeaning(foldedWord))
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(*careful)));
    auto* line = new FlowLayout(this);
    line->addWidget(m_choice);
    line->addWidget(new TextLabel(TextRole::Item, isolated(shownWord), this));
    followTheme(this, [line](const Theme& theme) {
        const Metrics& m = theme.metrics();
        line->setContentsMargins(m.cardPadX, m.u, m.cardPadX, m.u);
        line->setSpacings(3 * m.u, m.u);
    });
}

std::optional<Answer> MeaningRow::meaning() const {
    const int chosen = m_choice->currentData().toInt();
    return chosen == NoAnswer ? std::nullopt : std::optional(static_cast<Answer>(chosen));
}

} // namespace bothy
