#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <optional>

class QPainter;

namespace bothy {

/// Bothy's own drawings, one per file of resources/icons.
enum class IconName {
    Back,
    Bar,
    Bell,
    Bothy,
    Boundaries,
    Calendar,
    Care,
    Check,
    Clock,
    Close,
    Collapse,
    Common,
    DashedRing,
    Down,
    Drag,
    Edit,
    Expand,
    Half,
    Hand,
    Help,
    Hide,
    Home,
    Key,
    List,
    Lock,
    Menu,
    Minus,
    Next,
    NotNow,
    Note,
    Pause,
    Person,
    Phone,
    Plus,
    Print,
    Repair,
    Resume,
    Ring,
    Rituals,
    Save,
    Search,
    Settings,
    Shield,
    Show,
    StepIn,
    Stop,
    Tag,
    Together,
    Trash,
    TwoCircles,
    Undo,
    Up,
    Yes
};

/// A drawing as an icon that takes the palette's colours when it is painted: muted beside words,
/// text under the pointer; inside our buttons the colour of the button's kind. Drawings with a direction (back, next,
/// step in, undo, list) are mirrored in right-to-left layouts. A missing drawing paints nothing.
QIcon icon(IconName name);

/// Paints a drawing in one colour into a rectangle (the largest square in its middle).
void paintIcon(QPainter& painter, IconName name, const QRectF& rect, const QColor& colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// The drawing behind an icon made by icon(), nothing for any other icon.
std::optional<IconName> iconNameOf(const QIcon& icon);

/// The file's name without folder and ending ("step-in").
QString iconFileName(IconName name);

/// True for the drawings that point along the line of writing.
bool isMirrored(IconName name);

} // namespace bothy
