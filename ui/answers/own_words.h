#pragma once

#include "core/base/error.h"
#include "core/documents/answers/answer.h"

#include <QString>

#include <utility>

namespace bothy {

/// The topic of lines that have none of their own.
QString otherTopic();
/// "Yes", "Maybe", "No", "Not now": for words of other lists, whatever the question.
QString answerInWords(Answer answer);
/// What was wrong with the file of a list: a sentence, and what can be done.
std::pair<QString, QString> listTrouble(ErrorKind kind);

} // namespace bothy
