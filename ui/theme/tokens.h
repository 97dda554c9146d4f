#pragma once

#include <QColor>

namespace bothy {

/// The four sets of colours a person can choose from. "As the system does" is decided by the caller.
enum class ThemeName { Light, Dark, HighContrastLight, HighContrastDark };

/// The named colours of one theme. Every colour of the program comes from here and nowhere else, so
/// that contrast can be recomputed by a test (WCAG 2.2: text 4.5, shapes 3.0).
/// A name says what a colour means, never what it looks like; "...Tint" is the calm ground under it.
struct Tokens {
    QColor bg;      ///< the page
    QColor surface; ///< cards and fields
    QColor raised;  ///< page list, soft buttons, tags

    QColor text;
    QColor muted;  ///< hints, placeholders, what is not available
    QColor border; ///< edge of a control, 3:1 against its ground
    QColor line;   ///< decoration between things; equals border in high contrast

    QColor accent, onAccent, accentTint;
    QColor focus; ///< the 2 px ring

    QColor agreed, agreedTint;
    QColor waiting, waitingTint; ///< offered, or not now
    QColor caution, cautionTint; ///< changed, needs both
    QColor danger, onDanger;     ///< erasing data, nothing else

    QColor yes, yesTint;
    QColor maybe, maybeTint;
    QColor notForMe, notForMeTint;
    QColor skip; ///< skipped or unanswered

    bool dark = false;
    bool highContrast = false;
};

/// The colours of a theme.
Tokens tokensFor(ThemeName name);

/// A colour between two others: share 0 gives `from`, share 1 gives `to`.
QColor between(const QColor& from, const QColor& to, double share);

/// Contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it.
double contrastRatio(const QColor& one, const QColor& other);

} // namespace bothy
