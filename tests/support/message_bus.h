#pragma once

#include "tests/support/wait.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace bothy {

/// A message bus of a test's own, as desktops have one. Ends with the test, and so do its connections.
class MessageBus {
public:
    MessageBus() {
        using namespace Qt::StringLiterals;
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                                          u"--address=unix:dir=%1"_s.arg(m_folder.path())});
        if (!m_daemon.waitForReadyRead(Patience)) qFatal("dbus-daemon is part of the package dbus-daemon");
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~MessageBus() {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished(-1);
    }
    MessageBus(const MessageBus&) = delete;
    MessageBus& operator=(const MessageBus&) = delete;

    /// One side of a conversation.
    QDBusConnection connection(const QString& name) {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace bothy
