#pragma once

#include "ui/theme/focus_ring.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace bothy {

class Theme;

/// The single drawings CalmStyle is made of. Each paints from the option's state and the theme only.
void paintField(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintTick(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintRadio(QPainter& painter, const QStyleOption& option, const Theme& theme);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider, const Theme& theme);
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);
void paintCombo(QPainter& painter, const QStyleOptionComboBox& option, const Theme& theme);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
                  const Theme& theme);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void paintFocusRing(QPainter& painter, const QRect& rect, RingShape shape, const Theme& theme);
void paintPanel(QPainter& painter, const QRect& rect, const Theme& theme);

} // namespace bothy
