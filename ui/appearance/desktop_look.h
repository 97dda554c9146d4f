#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariant>

namespace bothy {

/// What the desktop says about its look, and every change of it while the program runs. Asks the settings portal
/// (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance) without waiting; where there is no
/// portal or it does not know a key, colours come from Qt's own palette and the rest is off.
class DesktopLook : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    bool isDark() const;
    bool wantsHighContrast() const { return m_contrast == 1; }
    bool wantsReducedMotion() const { return m_reducedMotion == 1; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& message);

private:
    void ask(const QString& key);
    void take(const QString& key, QVariant value);

    QDBusConnection m_bus;
    uint m_colourScheme = 0; ///< portal: 0 no preference, 1 dark, 2 light
    uint m_contrast = 0;     ///< portal: 1 higher
    uint m_reducedMotion = 0;
};

} // namespace bothy
