#include "ui/appearance/desktop_look.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
const auto Path = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Settings"_s;
const auto Group = u"org.freedesktop.appearance"_s;
const auto ColourScheme = u"color-scheme"_s;
const auto Contrast = u"contrast"_s;
const auto ReducedMotion = u"reduced-motion"_s;

/// Qt 6.4 has no word for it, but Fusion's own palette follows the desktop where Qt knows it.
bool isQtDark() {
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = fusion ? fusion->standardPalette() : QPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

DesktopLook::DesktopLook(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {
    if (!m_bus.isConnected()) return;
    // QtDBus knows no pointer-style connection. From any sender: which process owns the portal's name is not known
    // yet, and a false hint could only change colours.
    m_bus.connect({}, Path, Interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QDBusMessage)));
    for (const QString& key : {ColourScheme, Contrast, ReducedMotion})
        ask(key);
}

bool DesktopLook::isDark() const {
    return m_colourScheme == 0 ? isQtDark() : m_colourScheme == 1;
}

void DesktopLook::ask(const QString& key) {
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question << Group << key;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) take(key, reply.value().variant());
        answer->deleteLater();
    });
}

/// (namespace, key, value)
void DesktopLook::onSettingChanged(const QDBusMessage& message) {
    const QVariantList parts = message.arguments();
    if (parts.size() == 3 && parts[0].toString() == Group) take(parts[1].toString(), parts[2]);
}

void DesktopLook::take(const QString& key, QVariant value) {
    // Read() wraps its answer once more than the signal does.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber) return;
    const bool isDarkBefore = isDark();
    uint& kept = key == ColourScheme ? m_colourScheme : key == Contrast ? m_contrast : m_reducedMotion;
    if (key != ColourScheme && key != Contrast && key != ReducedMotion) return;
    if (std::exchange(kept, number) != number || isDark() != isDarkBefore) Q_EMIT changed();
}

} // namespace bothy
