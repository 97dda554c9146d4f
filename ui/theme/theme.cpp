#include "ui/theme/theme.h"

#include "ui/theme/calm_style.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QEvent>
#include <QThread>
#include <QWidget>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Qt tells open widgets of a new palette or font only while the event loop runs; before that (a window
/// built during start, a test) they are told here, in the same way. One that was never shown is left out:
/// it may be under construction, and takes the new look when it is shown.
void tellOpenWidgets() {
    if (QThread::currentThread()->loopLevel() > 0) return;
    const auto widgets = QApplication::allWidgets();
    for (const QPointer<QWidget>& widget : QList<QPointer<QWidget>>(widgets.begin(), widgets.end()))
        for (const auto type : {QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange}) {
            QEvent event(type);
            if (widget && widget->testAttribute(Qt::WA_WState_Polished)) QCoreApplication::sendEvent(widget, &event);
        }
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemFont([] { // which another theme may have set to its own
        const auto* style = qobject_cast<CalmStyle*>(QApplication::style());
        return style && style->theme() ? style->theme()->m_systemFont : QApplication::font();
    }())
    , m_tokens(tokensFor(ThemeName::Light))
    , m_metrics(metricsFor(m_systemFont, 1.0)) {}

Theme::~Theme() {
    // A style without its theme has nothing to paint with, and the next theme begins from the letters of the desktop.
    const auto* style = QCoreApplication::closingDown() ? nullptr : qobject_cast<CalmStyle*>(QApplication::style());
    if (!style || style->theme() != this) return;
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(m_systemFont);
    QApplication::setPalette({});
}

void Theme::apply(QApplication& application, ThemeName name, double textFactor, Density density) {
    m_name = name;
    m_textFactor = std::clamp(textFactor, SmallestText, LargestText);
    m_tokens = tokensFor(name);
    m_metrics = metricsFor(m_systemFont, m_textFactor, density);

    const auto* style = qobject_cast<CalmStyle*>(QApplication::style());
    if (!style || style->theme() != this) QApplication::setStyle(new CalmStyle(*this)); // the application owns it
    if (!m_ring) m_ring = new FocusRing(application, this);
    QApplication::setPalette(paletteFor(m_tokens));
    QApplication::setFont(m_metrics.bodyFont);
    tellOpenWidgets();
    Q_EMIT changed();
}

void Theme::setLowStimulation(bool on) {
    if (m_lowStimulation == on) return;
    m_lowStimulation = on;
    Q_EMIT changed();
}

Theme& themeOf(const QWidget*) {
    const auto* style = qobject_cast<CalmStyle*>(QApplication::style());
    if (style && style->theme()) return *style->theme();

    auto* theme = new Theme(qApp);
    theme->apply(*qApp, ThemeName::Light);
    return *theme;
}

void followTheme(QWidget* widget, const std::function<void(const Theme&)>& refresh) {
    const Theme& theme = themeOf(widget);
    refresh(theme);
    QObject::connect(&theme, &Theme::changed, widget, [refresh, &theme] { refresh(theme); });
}

} // namespace bothy
