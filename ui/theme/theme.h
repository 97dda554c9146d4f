#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPointer>

#include <functional>

class QApplication;
class QWidget;

namespace bothy {

class FocusRing;

/// The look of the running program: its colours and its sizes. main() owns one and applies it before
/// the first window; the application's style (CalmStyle) keeps the way back to it, which is how
/// themeOf() finds it. Changing theme or text size reaches every open widget at once.
///
///     QApplication application(argc, argv);
///     Theme theme;
///     theme.apply(application, ThemeName::Light, 1.0);
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and font of the application. `textFactor` is kept within 0.8 to 2.0.
    void apply(QApplication& application, ThemeName name, double textFactor = 1.0,
               Density density = Density::Comfortable);

    const Tokens& tokens() const { return m_tokens; }
    const Metrics& metrics() const { return m_metrics; }
    ThemeName name() const { return m_name; }
    double textFactor() const { return m_textFactor; }

    /// Low stimulation leaves out pictures that only decorate (the hills).
    bool lowStimulation() const { return m_lowStimulation; }
    void setLowStimulation(bool on);
    /// Nothing fades or moves; a page is there at once.
    bool isMotionReduced() const { return m_motionReduced; }
    void setMotionReduced(bool reduced) { m_motionReduced = reduced; }

Q_SIGNALS:
    /// Colours, sizes or stimulation changed; the application already has the new palette and font.
    void changed();

private:
    ThemeName m_name = ThemeName::Light;
    double m_textFactor = 1.0;
    bool m_lowStimulation = false;
    bool m_motionReduced = false;
    QFont m_systemFont;
    Tokens m_tokens;
    Metrics m_metrics;
    QPointer<FocusRing> m_ring;
};

/// The theme a widget is shown in. Where no theme was applied (a tool, a small test) the application
/// is given a light one, so that no caller needs to ask whether there is one.
Theme& themeOf(const QWidget* widget);

/// Calls `refresh` now and after each later change of the theme, as long as `widget` lives. For what
/// Qt does not carry by itself: layout margins, fonts of titles, sizes kept in members.
void followTheme(QWidget* widget, const std::function<void(const Theme&)>& refresh);

} // namespace bothy
