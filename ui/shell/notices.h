#pragma once

class QWidget;

namespace bothy {

class Session;

/// What is said above every page while its owner is here: about what could not be saved, their file, then about the
/// clock, then the words they left with. Takes no room while there is nothing to say.
QWidget* noticesAbove(Session& session, QWidget* parent);

} // namespace bothy
