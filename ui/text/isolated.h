#pragma once

#include <QString>
#include <QStringList>

namespace bothy {

/// Words that somebody wrote, safe to put into a sentence of another writing direction (Unicode FSI ... PDI, line by
/// line). Marks of direction among them reach no further than they do: what they left open is closed, and what would
/// close the sentence around them is left out.
QString isolated(const QString& words);

/// Several of them in one line, each by itself.
QString isolatedList(const QStringList& words);

} // namespace bothy
