#pragma once

#include "ui/theme/button_kind.h"
#include "ui/theme/focus_ring.h"

#include <QPointer>
#include <QProxyStyle>

class QApplication;
class QMenu;

namespace bothy {

class GroupKeys;
class Manners;
class TabOrder;
class Theme;

/// Keeps a menu that scrolls this many pixels away from the edges of its screen.
void setAirAround(QMenu& menu, int pixels);

/// The drawing hand of the program: Fusion with our own buttons, fields, ticks, scroll bars, combo
/// boxes, spin boxes, menus and tool tips. Calm surfaces, rounded corners, no shadows, nothing moves.
/// Colours and sizes come from the theme it refers to, which outlives it. Whatever it draws are plain words
/// (plain_words.h).
class CalmStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit CalmStyle(Theme& theme);

    Theme* theme() const { return m_theme; }

    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* data = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    SubControl hitTestComplexControl(ComplexControl control, const QStyleOptionComplex* option, const QPoint& place,
                                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    QPointer<Theme> m_theme;
    Manners* m_manners;
    TabOrder* m_tabOrder;
    GroupKeys* m_groupKeys;
};

} // namespace bothy
