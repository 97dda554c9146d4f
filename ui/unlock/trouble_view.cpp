#include "ui/unlock/trouble_view.h"

#include "core/session/session.h"
#include "ui/text/error_words.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/unlock/left_notice.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/when_done.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 40;

/// As each program calls itself.
QString nameOf(SyncProgram program) {
    switch (program) {
    case SyncProgram::Syncthing:
        return u"Syncthing"_s;
    case SyncProgram::Dropbox:
        return u"Dropbox"_s;
    case SyncProgram::Resilio:
        return u"Resilio Sync"_s;
    case SyncProgram::Nextcloud:
        return u"Nextcloud"_s;
    case SyncProgram::Mega:
        return u"MEGA"_s;
    case SyncProgram::Tresorit:
        return u"Tresorit"_s;
    case SyncProgram::YandexDisk:
        return u"Yandex.Disk"_s;
    case SyncProgram::Seafile:
        return u"Seafile"_s;
    case SyncProgram::OverNetwork:
        break;
    }
    return {};
}

} // namespace

TroubleView::TroubleView(Session& session, QWidget* parent)
    : PageFrame(parent)
    , m_session(session)
    , m_words(new EmptyState(IconName::Note, {}, {}))
    , m_file(new TextLabel(TextRole::Caption, Ink::Muted, {}))
    , m_cost(new TextLabel(TextRole::Caption, Ink::Muted,
                           tr("You can also begin with a new, empty file. Nothing is deleted: if the other file comes "
                              "back, it can be put in this place again, and Bothy still knows it.")))
    , m_tryAgain(m_words->addButton(tr("Try again"), ButtonKind::Filled))
    , m_useAnyway(m_words->addButton(tr("Use this place anyway")))
    , m_beginAnew(m_words->addButton(tr("Begin with a new file")))
    , m_close(m_words->addButton(tr("Close Bothy"))) {
    m_tryAgain->setObjectName(u"tryAgain"_s);
    m_useAnyway->setObjectName(u"useSyncedFolder"_s);
    m_beginAnew->setObjectName(u"beginAnew"_s);
    m_close->setObjectName(u"closeBothy"_s);
    for (TextLabel* label : {m_file, m_cost})
        label->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout;
    column->addWidget(m_words);
    column->addWidget(m_file);
    column->addWidget(m_cost);
    auto* left = new LeftNotice(session); // what was written last may be lost with what is in the way here
    column->addWidget(left);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(column, 1000);
    middle->addStretch(1);
    content()->addStretch(1);
    content()->addLayout(middle);
    content()->addStretch(2);
    followTheme(m_words, [this, column, left](const Theme& theme) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_file, m_cost, left})
            part->setMaximumWidth(theme.metrics().bodies(ColumnInBodies));
        column->setSpacing(3 * theme.metrics().u);
    });
    connect(m_tryAgain, &QPushButton::clicked, this, &TroubleView::lookAgain);
    // It takes this view away, so it waits until the click is over.
    connect(m_beginAnew, &QPushButton::clicked, &session, &Session::beginAnew, Qt::QueuedConnection);
    connect(m_close, &QPushButton::clicked, this, [this] { window()->close(); });
}

QString placeOfFile(const Session& session) {
    const QString file = QDir(session.services().places.directory).filePath(u"vault.db"_s);
    return isolated(QDir::toNativeSeparators(file));
}

void TroubleView::say(const Error& error) {
    m_words->setTexts(errorWords(error).title, errorWords(error).advice);
    m_file->setText(placeOfFile(m_session));
    m_tryAgain->setVisible(tryingAgainHelps(error.kind));
    m_useAnyway->hide();
    m_beginAnew->setVisible(error.kind == ErrorKind::VaultMissing);
    m_cost->setVisible(error.kind == ErrorKind::VaultMissing);
    if (error.kind == ErrorKind::VaultInSyncedFolder) askAboutSyncedFolder();
}

void TroubleView::takeKeyboard() {
    (m_tryAgain->isHidden() ? m_close : m_tryAgain)->setFocus(Qt::OtherFocusReason);
}

void TroubleView::setLooking(bool looking) {
    m_tryAgain->setEnabled(!looking);
}

/// Which folder it is, and that one can go on knowingly.
void TroubleView::askAboutSyncedFolder() {
    whenDone(m_session.syncedFolder(), this, [this](const std::optional<SyncedFolder>& folder) {
        if (!folder) return;
        m_useAnyway->disconnect(this);
        sayWhichFolder(*folder);
        m_useAnyway->show();
        connect(m_useAnyway, &QPushButton::clicked, this, [this, folder = *folder] { accept(folder); });
    });
}

void TroubleView::accept(const SyncedFolder& folder) {
    m_useAnyway->setEnabled(false);
    whenDone(m_session.acceptSyncedFolder(folder), this, [this](const Result<void>& done) {
        m_useAnyway->setEnabled(true);
        if (done) return lookAgain();
        say(done.error());
        takeKeyboard();
    });
}

void TroubleView::sayWhichFolder(const SyncedFolder& folder) {
    const QString path = isolated(QDir::toNativeSeparators(folder.path));
    if (folder.program == SyncProgram::OverNetwork)
        m_words->setTexts(tr("The folder %1 lies on another computer, or is copied to one.").arg(path),
                          tr("This is the place of Bothy’s file. If the connection ends in the middle of a change, the "
                             "file may not open. A folder that stays on this computer is the better place."));
    else
        //: %1 is a folder, %2 the name of a program.
        m_words->setTexts(tr("%2 copies the folder %1 to other places.").arg(path, nameOf(folder.program)),
                          tr("This is the place of Bothy’s file. A copy made in the middle of a change may not open. A "
                             "folder that stays on this computer is the better place."));
}

} // namespace bothy
