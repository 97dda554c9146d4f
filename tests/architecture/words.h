#pragma once

#include "tests/architecture/source_text.h"

class QJsonValue;

namespace bothy::architecture {

/// A sentence the program may show: from a tr() call, or from a content file.
struct ShownText {
    QString place; ///< "ui/home/home_page.cpp:12", or "care.json: about/points/not_contract"
    QString text;
    QString id; ///< of the content entry around it; of a tr() only where it names what Bothy is not
};

/// The English texts handed to tr() and its relatives. Only what is shown: contexts and the
/// notes for translators beside it are left out.
QList<ShownText> shownTextsIn(const SourceFile& file);

/// All strings of a content file, each with the id of the entry that holds it.
QList<ShownText> shownTextsIn(const QString& name, const QJsonValue& root);

/// Words that turn a talk into a trial or a game never appear, whole words in any case. An entry
/// whose id begins with "not_" says what Bothy is not, and may name it.
Findings checkWords(const QList<ShownText>& texts);

/// What a maybe tells is said as the comparison gives it: whoever said yes learns that the other one's was a maybe, and
/// whoever said maybe learns no more than that both are open. No text promises that a maybe has no name.
Findings checkMaybe(const QList<ShownText>& texts);

/// Nothing is shouted.
Findings checkNoExclamation(const QList<ShownText>& texts);

} // namespace bothy::architecture
