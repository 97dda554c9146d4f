#pragma once

#include <QString>

class QWidget;

namespace bothy {

/// What stands in the interface are plain words, most of all those that people write: no markup, and no sign of them is
/// the mark of a mnemonic. CalmStyle makes it so for every label, tool tip and button, so that no page has to think of
/// it; only menus, where Qt reads the marks itself, take words through onMenu().

/// No word turns into a shortcut with Alt, wherever it stands. For the whole program.
void useNoMnemonics();

/// What is to be read on a button: its text as it is. In the dialogs that Qt brings, without the marks that Qt's own
/// words have.
QString wordsOn(const QString& text, const QWidget* button);

/// Words for an entry of a menu, to be read as they are.
QString onMenu(const QString& words);
/// The other way round: what is to be read where Qt writes mnemonics with "&".
QString withoutMnemonic(const QString& text);

} // namespace bothy
