#pragma once

#include <QFont>

namespace bothy {

/// The steps of the type scale, against the body font: caption .9, body 1, strong 1 bold, item 1.1 bold,
/// section 1.3 bold, page 1.6 bold, calm 2.2 bold (one guided step), stop 2.6 bold, timer 4.0 with
/// digits of one width.
/// Reading is for words to take in slowly: large, and not heavier than other text.
enum class TextRole { Caption, Body, Strong, Reading, Item, Section, Page, Calm, Stop, Timer };

/// How much room there is between things. Compact shows about a fifth more; letters and targets stay as large as
/// they need to be.
enum class Density { Comfortable, Compact };

/// All sizes of the program in device independent pixels, computed from the body font alone, so that a
/// larger text enlarges everything with it. `u` is a quarter of the line height (about 5 at 11 pt),
/// `body` the size of the letters; other sizes are multiples of the two.
struct Metrics {
    int u = 5;
    int body = 15;

    int controlHeight = 42; ///< 2.8 body: buttons, fields, chips
    int smallHeight = 36;   ///< 2.4 body: buttons inside rows, never below 32
    int tagHeight = 32;     ///< 2.13 body
    int pillHeight = 28;    ///< 1.87 body
    int tick = 24;          ///< edge of a check box, height of a switch
    int icon = 18;          ///< beside words
    int navIcon = 20;       ///< in the page list
    int largeIcon = 40;     ///< empty pages
    int controlRadius = 8;
    int cardRadius = 12;
    int cardPadX = 20;        ///< 4u
    int cardPadY = 15;        ///< 3u
    int cardGap = 15;         ///< 3u between cards
    int pageMarginX = 40;     ///< 8u; PageFrame uses 3u when narrow
    int pageMarginY = 30;     ///< 6u
    int navWidth = 210;       ///< 14 body
    int stripHeight = 60;     ///< 4 body
    int roleLabelWidth = 108; ///< 7.2 body
    int foldWidth = 930;      ///< 62 body: narrower windows fold the page list
    int line = 1;
    int outline = 2;   ///< chosen and focused edges
    int ringGap = 2;   ///< between a control and its focus ring
    int areaFrame = 4; ///< around the words of a text area: its edge, and room for the round corners

    /// `count` times the body size, rounded: the unit the design speaks in.
    int bodies(double count) const { return qRound(count * body); }

    /// The font of a role; the minimum is 9 pt.
    QFont font(TextRole role) const;

    QFont bodyFont;
};

/// The smallest and largest text factor a person can choose.
inline constexpr double SmallestText = 0.8;
inline constexpr double LargestText = 2.0;

/// Metrics for a system font and a text factor (kept within 0.8 to 2.0). A system font below 10 pt is
/// read as 10.5 pt: it is too small for long reading.
Metrics metricsFor(const QFont& systemFont, double textFactor, Density density = Density::Comfortable);

} // namespace bothy
