#include "app/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Qt 6.4 knows no place for state, so it is taken from the XDG base directory specification by hand.
QString stateHome() {
    const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(fromEnvironment) ? fromEnvironment : QDir::homePath() + "/.local/state"_L1;
}

} // namespace

Paths Paths::choose(const QString& dataDir) {
    if (dataDir.isEmpty())
        return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/bothy"_L1,
                stateHome() + "/bothy"_L1,
                QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/bothy/bothy.ini"_L1};
    const QString data = QDir::cleanPath(QDir(dataDir).absolutePath());
    const QByteArray name = QCryptographicHash::hash(data.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return {data, stateHome() + "/bothy/other-"_L1 + QString::fromLatin1(name), data + "/bothy.ini"_L1};
}

} // namespace bothy
