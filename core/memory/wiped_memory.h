#pragma once

namespace bothy {

/// From this call on, all ordinary memory of the program is overwritten with zeros at the moment it is given back: what
/// anybody typed or read does not outlive the object that held it. Keys need none of this (crypto/secret_bytes.h); it
/// is for words, which pass through strings, documents and events of Qt on their way.
///
/// It stands in front of free() and realloc() of whichever allocator there is, so it covers `delete`, Qt and SQLite as
/// well. Whoever links this room has that, also when it is never switched on. It does not reach the stack, what a part
/// of the C library frees for itself, the graphics system, or another program. A sanitizer brings its own allocator:
/// there it does nothing. Costs one pass over each block; blocks are wiped as a whole, also the part that was never
/// asked for.
void wipeFreedMemory();

} // namespace bothy
