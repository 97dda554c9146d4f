#include "ui/shell/idle_lock.h"

#include <QApplication>
#include <QDBusConnection>
#include <QEvent>

namespace bothy {

using namespace Qt::StringLiterals;

IdleLock::IdleLock(QObject* parent)
    : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    qApp->installEventFilter(this);
    listenToDesktop();
}

// QtDBus knows no pointer-style connection; these are the only string connections in the program.
void IdleLock::listenToDesktop() {
    for (const auto& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s}) {
        const QString path = u'/' + QString(name).replace(u'.', u'/');
        QDBusConnection::sessionBus().connect(name, path, name, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
    }
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(onSleep(bool)));
}

void IdleLock::setMinutes(int minutes) {
    if (minutes <= 0)
        m_timer.stop();
    else
        m_timer.start(std::chrono::minutes(minutes));
}

bool IdleLock::defer() {
    m_deferred += m_timer.intervalAsDuration();
    if (m_deferred >= longestDeferral) return false;
    m_timer.start();
    return true;
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_deferred = {};
        if (m_timer.isActive()) m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::onScreenSaver(bool active) {
    if (active) Q_EMIT away();
}

void IdleLock::onSleep(bool starting) {
    if (starting) Q_EMIT away();
}

} // namespace bothy
