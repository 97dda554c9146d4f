#include "ui/theme/calm_style.h"

#include "ui/theme/calm_paint.h"
#include "ui/theme/group_keys.h"
#include "ui/theme/icons.h"
#include "ui/theme/manners.h"
#include "ui/theme/plain_words.h"
#include "ui/theme/tab_order.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFocusFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr char AirProperty[] = "bothyAirAround";

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

ButtonLook lookFrom(const QStyleOption& option, const QWidget* widget) {
    ButtonLook look;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        look.kind = buttonKindOf(button);
        look.size = buttonSizeOf(button);
        look.flush = flushSideOf(button);
        look.iconTrailing = button->property("bothyIconTrailing").toBool();
    }
    look.enabled = option.state.testFlag(QStyle::State_Enabled);
    // Qt can miss that a button was laid out away from under the pointer.
    look.hovered = option.state.testFlag(QStyle::State_MouseOver) &&
                   (!widget || widget->rect().contains(widget->mapFromGlobal(QCursor::pos())));
    look.down = option.state.testFlag(QStyle::State_Sunken);
    look.checked = option.state.testFlag(QStyle::State_On);
    look.direction = option.direction;
    return look;
}

ButtonLook lookOf(const QStyleOptionButton& option, const QWidget* widget) {
    ButtonLook look = lookFrom(option, widget);
    look.text = wordsOn(option.text, widget), look.icon = option.icon;
    look.menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    return look;
}

ButtonLook lookOf(const QStyleOptionToolButton& option, const QWidget* widget) {
    ButtonLook look = lookFrom(option, widget);
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull())
        look.text = wordsOn(option.text, widget);
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly) look.icon = option.icon;
    return look;
}

/// Parts of a scroll bar without arrow buttons: the groove is the whole bar, with a little air at both ends.
/// Nothing for parts that Fusion knows better.
std::optional<QRect> scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, int smallestThumb) {
    constexpr int Air = 3;
    const QRect all = bar.rect;
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = (vertical ? all.height() : all.width()) - 2 * Air;
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const qint64 share = range > 0 ? static_cast<qint64>(bar.pageStep) * length / (range + bar.pageStep) : length;
    const int thumb = std::min(length, std::max(static_cast<int>(share), smallestThumb));
    const int start = Air + QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                            length - thumb, bar.upsideDown);
    const auto span = [&](int from, int to) {
        if (vertical) return QRect(all.left(), all.top() + from, all.width(), to - from);
        return QStyle::visualRect(bar.direction, all, QRect(all.left() + from, all.top(), to - from, all.height()));
    };
    if (part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine) return QRect();
    if (part == QStyle::SC_ScrollBarGroove) return span(Air, Air + length);
    if (part == QStyle::SC_ScrollBarSlider) return span(start, start + thumb);
    if (part == QStyle::SC_ScrollBarSubPage) return span(Air, start);
    if (part == QStyle::SC_ScrollBarAddPage) return span(start + thumb, Air + length);
    return std::nullopt;
}

} // namespace

void setAirAround(QMenu& menu, int pixels) {
    menu.setProperty(AirProperty, pixels);
}

CalmStyle::CalmStyle(Theme& theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(&theme)
    , m_manners(new Manners(this))
    , m_tabOrder(new TabOrder(this))
    , m_groupKeys(new GroupKeys(this)) {
    useNoMnemonics();
}

void CalmStyle::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(m_tabOrder);
}

void CalmStyle::unpolish(QApplication* application) {
    application->removeEventFilter(m_tabOrder);
    QProxyStyle::unpolish(application);
}

void CalmStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // What the wheel only passes over does not take the keyboard.
    if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    const int margin = m_theme->metrics().bodies(0.55);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) edit->document()->setDocumentMargin(margin);
    if (auto* edit = qobject_cast<QTextEdit*>(widget)) edit->document()->setDocumentMargin(margin);
    if (qobject_cast<QAbstractButton*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        widget->installEventFilter(m_groupKeys);
    }
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->installEventFilter(m_manners);
    if (auto* label = qobject_cast<QLabel*>(widget)) label->setTextFormat(Qt::PlainText); // tool tips are labels, too
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const Metrics& m = m_theme->metrics();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.tick;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m.bodies(0.66);
    case PM_ScrollBarExtent:
        return m.bodies(0.93);
    case PM_ScrollBarSliderMin:
        return m.bodies(2.5);
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? m.areaFrame : 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m.outline + m.ringGap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m.icon;
    case PM_LineEditIconSize:
        return m.icon;
    case PM_LineEditIconMargin:
        return m.bodies(0.6);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return m.u;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuScrollerHeight:
        return m.icon;
    case PM_MenuDesktopFrameWidth:
        return widget ? widget->property(AirProperty).toInt() : 0;
    case PM_ToolTipLabelFrameWidth:
        return 2 * m.u;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * m.u;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_Menu_FlashTriggeredItem:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ToolTipLabel_Opacity:
        return hint == SH_ToolTipLabel_Opacity ? 255 : 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;       // a round dot, smaller than Fusion's
    case SH_FocusFrame_Mask: // the whole ring with its round corners, not only a straight frame
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data); mask && option) mask->region = option->rect;
        return 1;
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_Menu_Scrollable:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// The cross that empties a field and the arrows of a calendar are our own drawings: sharp at every text size. Those
/// with a direction turn by themselves where one reads from the right.
QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    if (which == SP_LineEditClearButton) return icon(IconName::Close);
    const bool leftToRight = widget ? widget->isLeftToRight() : QGuiApplication::isLeftToRight();
    if (which == SP_ArrowLeft) return icon(leftToRight ? IconName::Back : IconName::Next);
    if (which == SP_ArrowRight) return icon(leftToRight ? IconName::Next : IconName::Back);
    return QProxyStyle::standardIcon(which, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    const Metrics& m = m_theme->metrics();
    if (type == CT_PushButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return sizeOfButton(lookOf(*button, widget), *m_theme);
    if (type == CT_ToolButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return sizeOfButton(lookOf(*button, widget), *m_theme);
    if (type == CT_LineEdit) return {size.width() + m.bodies(1.86), m.controlHeight};
    if (type == CT_ComboBox) return {size.width() + m.bodies(2.6) + m.icon, m.controlHeight};
    if (type == CT_SpinBox) return {size.width() + m.bodies(1.0) + 2 * m.controlHeight, m.controlHeight};

    QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_CheckBox || type == CT_RadioButton) base.setHeight(std::max(base.height(), m.tagHeight));
    if (type == CT_ItemViewItem) base.setHeight(std::max(base.height(), m.smallHeight));
    if (type == CT_MenuItem) {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return {size.width() + m.icon + m.bodies(3.2), separator ? 2 * m.u : m.smallHeight};
    }
    return base;
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        // A field inside a spin box or combo box fills the place it is given there.
        const bool inner =
            widget && widget->parentWidget() &&
            (widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox"));
        const bool drawing = widget && !widget->actions().isEmpty();
        const int in = m_theme->metrics().bodies(inner ? 0.1 : 0.8),
                  lead = drawing ? m_theme->metrics().bodies(0.1) : in;
        return visualRect(option->direction, option->rect, option->rect.adjusted(lead, 0, -in, 0));
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const Metrics& m = m_theme->metrics();
    const QRect all = option->rect;
    const auto mirrored = [&](const QRect& logical) { return visualRect(option->direction, all, logical); };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return mirrored(all.adjusted(m.bodies(0.8), 1, -m.bodies(1.4) - m.icon, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) // all that is not for the words
        return mirrored(all.adjusted(all.width() - m.bodies(1.4) - m.icon, 0, 0, 0));
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        const int step = bare ? 0 : all.height();
        if (part == SC_SpinBoxUp) return mirrored(QRect(all.right() - step + 1, all.top(), step, all.height()));
        if (part == SC_SpinBoxDown) return mirrored(QRect(all.right() - 2 * step + 1, all.top(), step, all.height()));
        if (part == SC_SpinBoxEditField) return mirrored(all.adjusted(m.bodies(0.7), 2, -2 * step - 2, -2));
    }
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            if (const auto rect = scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, bar, widget)))
                return *rect;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

/// A day with a calendar asks as a combo box where it was pressed, and takes the answer for a part of a spin box: the
/// frame would be the button of the next day. It has no parts but the arrow.
QStyle::SubControl CalmStyle::hitTestComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                                    const QPoint& place, const QWidget* widget) const {
    const SubControl part = QProxyStyle::hitTestComplexControl(control, option, place, widget);
    const bool isDay = control == CC_ComboBox && qobject_cast<const QDateTimeEdit*>(widget);
    return isDay && part != SC_ComboBoxArrow ? SC_None : part;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        if (!edit || edit->hasFrame()) paintField(*painter, *option, *m_theme);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
        return; // the ring is drawn around the widget, see FocusRing
    case PE_Frame:
        if (isTextEdit(widget)) return paintField(*painter, *option, *m_theme);
        break;
    case PE_IndicatorCheckBox:
        return paintTick(*painter, *option, *m_theme);
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, *option, *m_theme);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return paintPanel(*painter, option->rect, *m_theme);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (element == CE_PushButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintButton(*painter, button->rect, lookOf(*button, widget), *m_theme);
    if (element == CE_MenuItem)
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paintMenuItem(*painter, *item, *m_theme);
    if (element == CE_ProgressBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(*painter, *bar, *m_theme);
    if (element == CE_MenuScroller) {
        painter->fillRect(option->rect, m_theme->tokens().surface); // over the entry that goes on under it
        const bool down = option->state.testFlag(State_DownArrow);
        return paintIcon(*painter, down ? IconName::Expand : IconName::Collapse, option->rect, m_theme->tokens().text);
    }
    if (element == CE_MenuEmptyArea) return;
    if (element == CE_FocusFrame) {
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        const RingShape shape = frame && frame->widget() ? ringShapeOf(frame->widget()) : RingShape::Control;
        return paintFocusRing(*painter, option->rect, shape, *m_theme);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    if (control == CC_ToolButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return paintButton(*painter, button->rect, lookOf(*button, widget), *m_theme);
    if (control == CC_ComboBox)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paintCombo(*painter, *combo, *m_theme);
    if (control == CC_SpinBox)
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paintSpinBox(*painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                                subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), *m_theme);
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paintScrollBar(*painter, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget),
                                  *m_theme);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace bothy
