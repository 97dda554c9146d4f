#include "ui/shell/desktop_idle.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QTimer>

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Monitor {
    QString service, path;
};

const std::array<Monitor, 2>& monitors() {
    static const std::array<Monitor, 2> all{
        {{u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s},
         {u"org.cinnamon.Muffin.IdleMonitor"_s, u"/org/cinnamon/Muffin/IdleMonitor/Core"_s}}};
    return all;
}

/// What two answers two seconds apart say. One that stands still says nothing; one that went back was touched.
DesktopIdle::Idle readTwice(std::optional<qulonglong> first, std::optional<qulonglong> second) {
    if (!first || !second || *first == *second) return std::nullopt;
    if (*second < *first) return 0ms;
    const bool isMilliseconds = *second - *first >= qulonglong(DesktopIdle::between.count() / 2);
    return std::chrono::milliseconds(isMilliseconds ? *second : *second * 1000);
}

} // namespace

DesktopIdle::DesktopIdle(QObject* parent, QDBusConnection session, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_session(std::move(session))
    , m_patience(patience) {}

void DesktopIdle::ask(const Told& told) {
    askMonitor(0, told);
}

/// One after the other: a desktop has one of them.
void DesktopIdle::askMonitor(std::size_t which, const Told& told) {
    if (which == monitors().size()) return askScreenSaver(told);
    const Monitor& monitor = monitors()[which];
    askNumber(monitor.service, monitor.path, monitor.service, u"GetIdletime"_s,
              [this, which, told](std::optional<qulonglong> idle) {
                  if (idle)
                      told(std::chrono::milliseconds(*idle));
                  else
                      askMonitor(which + 1, told);
              });
}

void DesktopIdle::askScreenSaver(const Told& told) {
    const auto read = [this](const std::function<void(std::optional<qulonglong>)>& then) {
        askNumber(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                  u"GetSessionIdleTime"_s, then);
    };
    read([this, read, told](std::optional<qulonglong> first) {
        if (!first) return told(std::nullopt);
        QTimer::singleShot(between, this, [read, told, first] {
            read([told, first](std::optional<qulonglong> second) { told(readTwice(first, second)); });
        });
    });
}

void DesktopIdle::askNumber(const QString& service, const QString& path, const QString& interface,
                            const QString& method, const std::function<void(std::optional<qulonglong>)>& told) {
    if (!m_session.isConnected()) return told(std::nullopt);
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, method);
    question.setAutoStartService(false);
    const auto asked = m_session.asyncCall(question, static_cast<int>(m_patience.count()));
    auto* answer = new QDBusPendingCallWatcher(asked, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, told] {
        const QVariantList said = answer->reply().arguments();
        const bool isNumber = !answer->isError() && said.size() == 1 && said.front().canConvert<qulonglong>();
        told(isNumber ? std::optional(said.front().toULongLong()) : std::nullopt);
        answer->deleteLater();
    });
}

} // namespace bothy
