#include "ui/answers/meaning_row.h"

#include "core/session/list_import.h"
#include "ui/answers/labelled_line.h"
#include "ui/answers/own_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QVBoxLayout>

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
    const QString about = tr("What %1 means").arg(isolated(shownWord));
    m_choice->setAccessibleName(about);
    m_choice->setAccessibleDescription(about); // the name of a list is what is chosen in it, on Linux
    m_choice->addItem(tr("No answer"), NoAnswer);
    for (const Answer answer : {Answer::Closed, Answer::Paused, Answer::Conditional, Answer::Open})
        m_choice->addItem(answerInWords(answer), static_cast<int>(answer));
    if (const auto careful = carefulMeaning(foldedWord))
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(*careful)));
    auto* choice = new QWidget(this); // the list is as wide as its words, not as the page
    auto* line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_choice);
    line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(new LabelledLine(isolated(shownWord), choice, this));
    followTheme(this, [column](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setContentsMargins(m.cardPadX, m.u, m.cardPadX, m.u);
    });
}

std::optional<Answer> MeaningRow::meaning() const {
    const int chosen = m_choice->currentData().toInt();
    return chosen == NoAnswer ? std::nullopt : std::optional(static_cast<Answer>(chosen));
}

} // namespace bothy
