#pragma once

#include <QtGlobal>

class QLineEdit;
class QPlainTextEdit;

namespace bothy {

class Field;

/// Keeps what is typed or pasted within `longest` UTF-16 units. What does not fit is cut between letters, and the
/// field says so in one calm line until the next change. `field` may be null: then it is only cut. Call it
/// before anything else listens to the edit; listeners then read the text from the edit, not from the signal.
void limitText(QLineEdit* edit, Field* field, qsizetype longest);
void limitText(QPlainTextEdit* edit, Field* field, qsizetype longest);

} // namespace bothy
