#include "ui/answers/own_words.h"

#include <QCoreApplication>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::OwnWords", text);
}

} // namespace

QString otherTopic() {
    //: The name of a topic: everything that has no topic of its own.
    return tr("Other");
}

QString answerInWords(Answer answer) {
    switch (answer) {
    case Answer::Open:
        return tr("Yes");
    case Answer::Conditional:
        return tr("Maybe");
    case Answer::Closed:
        return tr("No");
    case Answer::Paused:
        return tr("Not now");
    }
    return {};
}

std::pair<QString, QString> listTrouble(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::TextTooLong:
        return {tr("This list is longer than Bothy reads."), tr("There is room for 5,000 lines. Nothing was changed.")};
    case ErrorKind::NotPossibleNow:
        return {tr("There are no lines in this file."), tr("Nothing was changed. You can choose another file.")};
    case ErrorKind::InputOutput:
        return {tr("This file could not be opened."), tr("Nothing was changed. You can choose another file.")};
    default:
        return {tr("Bothy cannot read a list in this file."),
                tr("Nothing was changed. CSV and JSON files can be read.")};
    }
}

} // namespace bothy
