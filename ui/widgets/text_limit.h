#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace bothy {

class Field;

/// Keeps a text within `longest` UTF-16 units as it is written (NFC). What is typed, pasted, dropped or comes from an
/// input method is cut where a character ends, or left out where there is no room: nothing else of the text changes,
/// the caret stays with the insertion, and the undo of the field knows nothing of it. `tell(true)` when something was
/// left out, `tell(false)` with the next change that fits. Call it before anything else listens to the edit.
void limitText(QLineEdit* edit, qsizetype longest, const std::function<void(bool isFull)>& tell);
void limitText(QPlainTextEdit* edit, qsizetype longest, const std::function<void(bool isFull)>& tell);
/// The same, and the field says so in one calm line.
void limitText(QLineEdit* edit, Field* field, qsizetype longest);
void limitText(QPlainTextEdit* edit, Field* field, qsizetype longest);

/// That line.
QString fullInWords();

} // namespace bothy
