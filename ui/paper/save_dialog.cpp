#include "ui/paper/save_dialog.h"

#include <QAbstractItemView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// QFileDialog writes the last folder into Qt's own settings when it is destroyed. Below a device there is no room
/// for a file. Bothy's settings have a path of their own and are not touched by this.
void keepQtFromRemembering() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
}

/// What both dialogs have in common once they know what to ask.
void keepQuiet(QFileDialog& dialog) {
    // Their menus would wait inside a call.
    for (QAbstractItemView* view : dialog.findChildren<QAbstractItemView*>())
        view->setContextMenuPolicy(Qt::NoContextMenu);
    // The window below stays in reach, and with it Hide and Pause.
    dialog.setWindowModality(Qt::NonModal);
    dialog.setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace

SaveDialog::SaveDialog(PaperFormat format, const QString& folder, QWidget* parent)
    : QFileDialog((keepQtFromRemembering(), parent), tr("Save a copy"), folder) {
    setOptions(DontUseNativeDialog | DontConfirmOverwrite | ReadOnly);
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setDefaultSuffix(endingOf(format));
    setNameFilter(u"*."_s + endingOf(format));
    selectFile(u"bothy-page."_s + endingOf(format));
    keepQuiet(*this);
}

void SaveDialog::accept() {
    const QFileInfo chosen(selectedFiles().value(0));
    if (chosen.isFile())
        askToReplace();
    else
        QFileDialog::accept();
}

void SaveDialog::askToReplace() {
    auto* question = new QMessageBox(this);
    question->setObjectName(u"replaceQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(windowTitle());
    question->setText(tr("A file with this name is already here."));
    question->setInformativeText(tr("Once it is replaced, the old one does not come back."));
    auto* replace = question->addButton(tr("Replace it"), QMessageBox::AcceptRole);
    auto* other = question->addButton(tr("Choose another name"), QMessageBox::RejectRole);
    question->setDefaultButton(other);
    question->setEscapeButton(other);
    connect(replace, &QPushButton::clicked, this, [this] { QFileDialog::accept(); });
    question->open();
}

void askForFile(QWidget* owner, const QString& title, const QStringList& patterns,
                const std::function<void(const QString& path)>& chosen) {
    keepQtFromRemembering();
    delete owner->findChild<QFileDialog*>(u"openDialog"_s); // one question at a time
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(owner, title, folder, patterns.join(u' '));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setOptions(QFileDialog::DontUseNativeDialog | QFileDialog::ReadOnly);
    dialog->setFileMode(QFileDialog::ExistingFile);
    keepQuiet(*dialog);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, chosen);
    dialog->show();
}

void askInSaveDialog(QWidget* owner, PaperFormat format, const std::function<void(const QString& path)>& chosen) {
    delete owner->findChild<SaveDialog*>(); // one question at a time
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new SaveDialog(format, folder, owner);
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, chosen);
    dialog->show();
}

} // namespace bothy
