#include "ui/text/answer_words.h"

namespace bothy {

QString answerInWords(const Catalogue& catalogue, const Item& item, RoleSide side, Answer answer) {
    const AnswerLabels& labels = catalogue.labels(item, side);
    switch (answer) {
    case Answer::Open:
        return labels.open;
    case Answer::Conditional:
        return labels.conditional;
    case Answer::Closed:
        return labels.closed;
    case Answer::Paused:
        return labels.paused;
    }
    return {};
}

QStringList conditionsInWords(const Catalogue& catalogue, const std::vector<ConditionId>& conditions) {
    QStringList words;
    for (const ConditionId& id : conditions)
        if (const Condition* condition = catalogue.condition(id)) words << condition->text;
    return words;
}

} // namespace bothy
