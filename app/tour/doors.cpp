#include "app/tour/acts.h"
#include "app/tour/couple.h"

#include <QDir>
#include <QFile>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

QString vaultFile(const TourGuide& guide, const QString& vault) {
    return QDir(guide.folderOf(vault)).filePath(u"vault.db"_s);
}

/// Puts these octets at a place of a vault that nobody has open.
void overwrite(const QString& file, qint64 place, const QByteArray& octets) {
    QFile vault(file);
    if (vault.open(QIODevice::ReadWrite) && vault.seek(place)) vault.write(octets);
}

void showTrouble(TourGuide& guide, const QString& vault, const QString& picture) {
    guide.enter(vault);
    guide.until("a closed door", [&] { return guide.sees(u"closeBothy"_s); });
    guide.shoot(picture);
    guide.leave();
}

/// What is said of the file where somebody has locked, and above the page of whoever unlocks.
void showNotices(TourGuide& guide) {
    const QString notes = guide.session().services().places.stateDirectory;
    const QString marker = QDir(notes).filePath(guide.session().me().hex() + u".marker"_s);
    guide.session().edit([](PrivateState& mine) { mine.showsWords = true; });
    guide.done("the choice is written", guide.session().save());
    guide.session().lock();
    guide.until("two words to remember", [&] { return guide.sees(u"leftNotice"_s); });
    guide.shoot(u"02-unlock-8-two-words"_s);
    unlockAs(guide, tourRobin());
    guide.go(u"home"_s);
    guide.until("the same two words", [&] { return guide.sees(u"wordsNotice"_s); });
    guide.shoot(u"03-home-5-two-words"_s);
    guide.leave();
    QFile::remove(marker);
    guide.enter(u"alone"_s);
    unlockAs(guide, tourRobin());
    guide.go(u"home"_s);
    guide.until("a part that may be older", [&] { return guide.sees(u"fileNotice"_s); });
    guide.shoot(u"03-home-6-earlier-part"_s);
}

} // namespace

void playAlone(TourGuide& guide) {
    guide.enter(u"alone"_s);
    guide.closeEyes(true);
    moveIn(guide, WhoMovesIn::RobinAlone);
    guide.closeEyes(false);
    unlockAs(guide, tourRobin());
    answerSome(guide, 0, 12, 1);
    guide.go(u"home"_s);
    guide.shoot(u"03-home-4-alone"_s);
    guide.done("setting aside", guide.session().setAside(false));
    guide.go(u"matches"_s);
    guide.shoot(u"07-in-common-7-alone"_s);
    guide.go(u"settings"_s);
    guide.shoot(u"14-settings-2-alone"_s);
}

void playShutDoor(TourGuide& guide) {
    guide.leave();
    guide.enter(u"alone"_s);
    unlockAs(guide, tourRobin());
    showNotices(guide);
    guide.leave();
    // SQLite keeps the version that the program gave to its file at octet 60 (www.sqlite.org/fileformat.html, 1.3.12).
    overwrite(vaultFile(guide, u"alone"_s), 60, QByteArray::fromHex("00000063"));
    showTrouble(guide, u"alone"_s, u"02-unlock-5-newer-vault"_s);
    overwrite(vaultFile(guide, u"apart"_s), 0, "This is a letter, not a vault. ");
    showTrouble(guide, u"apart"_s, u"02-unlock-6-another-file"_s);
    guide.enter(u"couple"_s);
    unlockAs(guide, tourRobin());
    QFile::remove(vaultFile(guide, u"couple"_s));
    guide.until("the loss is seen", [&] { return guide.sees(u"tryAgain"_s); });
    guide.shoot(u"02-unlock-7-deleted-while-open"_s);
    guide.leave();
    showTrouble(guide, u"couple"_s, u"02-unlock-9-missing"_s);
}

} // namespace bothy
