// Types into every field that the tour meets, locks, and looks for the words, the place and the keyboard.
#include "app/options.h"
#include "app/tour/couple.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/everyone/findings.h"
#include "tests/support/hands.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/forms/own_words_edit.h"
#include "ui/shell/house.h"
#include "ui/shell/idle_lock.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <set>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Searching is not writing, numbers and days are chosen, and a passphrase is never kept.
bool isWritten(const QWidget& widget) {
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(&widget)) return !area->isReadOnly();
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    if (!line || line->isReadOnly() || line->echoMode() != QLineEdit::Normal || line->isClearButtonEnabled())
        return false;
    return !qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) &&
           !qobject_cast<const QComboBox*>(line->parentWidget());
}

/// Fields of the view that the page shows, folded ones and those for own words that nobody asked for yet.
std::vector<QWidget*> fieldsOn(const Page& page) {
    std::vector<QWidget*> fields;
    for (QWidget* each : page.findChildren<QWidget*>()) {
        if (!isWritten(*each) || !each->isEnabled()) continue;
        const bool isOwn = qobject_cast<OwnWordsEdit*>(each) != nullptr;
        if (isOnView(isOwn ? *each->parentWidget() : *each, page)) fields.push_back(each);
    }
    return fields;
}

QString textIn(const QWidget& field) {
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line ? line->text() : static_cast<const QPlainTextEdit&>(field).toPlainText();
}

int caretIn(const QWidget& field) {
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    return line ? line->cursorPosition() : static_cast<const QPlainTextEdit&>(field).textCursor().position();
}

/// The same field on all pages of one kind: without what stands after a colon in a place.
QString kindOf(const Page& page, const QWidget& field) {
    return page.objectName() + u' ' + page.place().section(u':', 0, 0) + u' ' + nameOnPage(field, page);
}

/// The program once more, on a copy of what the tour has just come to.
class Copy {
public:
    explicit Copy(const TourStage& stage)
        : m_person(stage.session->shared().myName == tourSam().name ? tourSam() : tourRobin())
        , m_session(servicesOn(*stage.session))
        , m_appearance(*stage.theme, m_folder.filePath(u"bothy.ini"_s))
        , m_window(PageNeeds{m_session, m_appearance})
        , m_hands(m_window) {
        m_window.show();
        m_window.activateWindow();
        unlock();
    }

    void unlock() {
        const QString tile = u"tile.%1"_s.arg(m_person.tile);
        EXPECT_TRUE(waitFor([&] { return m_hands.sees(tile); }));
        m_hands.click(tile);
        m_hands.type(u"passphrase"_s, m_person.passphrase);
        m_hands.click(u"open"_s);
        EXPECT_TRUE(waitFor([&] { return m_window.house() && m_window.house()->isVisible(); }));
    }
    Page& page() { return *m_window.house()->page(m_window.house()->currentPage()); }
    /// There again; the card with everything about an item is open on My list.
    void show(const QString& page, const QString& place) {
        m_window.house()->show(page, place);
        QCoreApplication::processEvents();
        if (page == u"answers"_s && !m_hands.sees(u"note"_s) && m_hands.sees(u"more"_s)) m_hands.click(u"more"_s);
    }
    QWidget* field(const QString& name) {
        for (QWidget* each : fieldsOn(page()))
            if (nameOnPage(*each, page()) == name) return each;
        return nullptr;
    }
    MainWindow& window() { return m_window; }

private:
    Services servicesOn(Session& original) {
        EXPECT_TRUE(finished(original.save()));
        Services services = original.services();
        services.places = {
            copied(services.places.directory, u"vault"_s), copied(services.places.stateDirectory, u"state"_s), {}};
        return services;
    }
    /// As it is between two writes: the session it is copied from goes on.
    QString copied(const QString& from, const QString& name) const {
        const QString to = m_folder.filePath(name);
        const auto isStill = [&] { return !QFile::exists(from + u"/vault.db-journal"_s); };
        const auto lastWritten = [&] { return QFileInfo(from + u"/vault.db"_s).lastModified(); };
        EXPECT_TRUE(waitFor([&] {
            if (!isStill()) return false;
            const QDateTime before = lastWritten();
            QDir(to).removeRecursively();
            QDir().mkpath(to);
            const QStringList files = QDir(from).entryList(QDir::Files | QDir::Hidden);
            const bool isWhole = std::ranges::all_of(
                files, [&](const QString& file) { return QFile::copy(from + u'/' + file, to + u'/' + file); });
            return isWhole && isStill() && lastWritten() == before;
        })) << qPrintable(name);
        return to;
    }

    TourPerson m_person;
    QTemporaryDir m_folder;
    Session m_session;
    AppearanceKeeper m_appearance;
    MainWindow m_window;
    Hands m_hands;
};

/// Each kind of field once, on the first state that shows it.
class Writer final : public TourEye {
public:
    bool look(const TourStage& stage, const QString& state) override {
        House* house = stage.window->house();
        if (!house || stage.session->stage() != Session::Stage::Open) return true;
        const Page& page = *house->page(house->currentPage());
        if (!hasNews(page)) return true;
        const QString where = page.objectName(), place = page.exactPlace();
        Copy copy(stage);
        copy.show(where, place);
        m_findings.enterState(state);
        for (const QString& name : news(copy.page()))
            typeInto(copy, where, place, name);
        stage.window->activateWindow();
        return true;
    }

    const Findings& findings() const { return m_findings; }
    const std::set<QString>& kinds() const { return m_kinds; }

private:
    bool hasNews(const Page& page) const {
        for (const QWidget* each : fieldsOn(page))
            if (!m_kinds.contains(kindOf(page, *each))) return true;
        return false;
    }
    QStringList news(const Page& page) {
        QStringList names;
        for (const QWidget* each : fieldsOn(page)) {
            if (!m_kinds.insert(kindOf(page, *each)).second) continue;
            const QString name = nameOnPage(*each, page);
            if (name.isEmpty() || names.contains(name))
                m_findings.add(u"cannot be told from others: "_s + called(*each));
            names << name;
        }
        return names;
    }
    void typeInto(Copy& copy, const QString& where, const QString& place, const QString& name) {
        copy.show(where, place);
        QWidget* field = copy.field(name);
        if (!field) return m_findings.add(u"is not there when the place is opened: "_s + place + u' ' + name);
        unfold(*field);
        if (auto* own = qobject_cast<OwnWordsEdit*>(field)) own->open();
        copy.window().activateWindow();
        field->setFocus();
        const QString words = u"kept words "_s + QString(QChar(u'a' + static_cast<int>(m_kinds.size() % 26)));
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Left);
        const QString written = textIn(*field), now = copy.page().exactPlace();
        const int caret = caretIn(*field);
        if (!written.contains(words)) return m_findings.add(u"takes no words: "_s + name);
        const bool locked = goAway(copy, where, now);
        field = copy.field(name);
        const QString found = field ? textIn(*field) : QString();
        const QString what = u' ' + where + u' ' + now + u' ' + name;
        if (copy.page().exactPlace() != now && locked)
            m_findings.add(u"is somewhere else:"_s + what + u' ' + copy.page().exactPlace());
        if (found != written || !field->isVisible()) return m_findings.add(u"lost its words:"_s + what);
        if (!locked) return;
        copy.window().activateWindow();
        if (!waitFor([&] { return QApplication::focusWidget() == field; }))
            return m_findings.add(u"lost the keyboard:"_s + what);
        if (caretIn(*field) != caret) m_findings.add(u"lost the caret:"_s + what);
    }
    /// Another way each time, and back; false for the one without a lock.
    bool goAway(Copy& copy, const QString& where, const QString& place) {
        switch (m_ways++ % 4) {
        case 0:
            QTest::keyClick(&copy.window(), Qt::Key_L, Qt::ControlModifier);
            break;
        case 1:
            copy.window().hideAtOnce();
            copy.window().showNormal();
            break;
        case 2:
            Q_EMIT copy.window().findChild<IdleLock*>()->away();
            break;
        case 3:
            copy.window().house()->show(where == u"help"_s ? u"home"_s : u"help"_s);
            copy.window().house()->show(where, place);
            return false;
        }
        copy.unlock();
        return true;
    }

    std::set<QString> m_kinds;
    Findings m_findings;
    int m_ways = 0;
};

} // namespace

TEST(Everyone, FindsEveryUnfinishedWordAgain) {
    ASSERT_TRUE(startCrypto());
    Writer writer;
    Options options;
    options.language = u"en"_s;
    const QString problem = tourWith(writer, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_TRUE(writer.findings().isEmpty()) << writer.findings().report();
    EXPECT_GT(writer.kinds().size(), 40u) << "fields that the tour does not show are not looked at";
}
