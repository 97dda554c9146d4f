#pragma once

#include "ui/paper/paper_file.h"

#include <QFileDialog>

#include <functional>

namespace bothy {

/// Asks where to save, under a neutral name. It remembers nothing: always Qt's own dialog, since those of desktops
/// note what was saved in their lists of recent files; and Qt's own note of the last folder is kept from being
/// written. Nothing in it waits inside a call, so that it may be destroyed at any moment, as locking does.
class SaveDialog : public QFileDialog {
    Q_OBJECT

public:
    SaveDialog(PaperFormat format, const QString& folder, QWidget* parent = nullptr);

protected:
    /// A file that is there already is replaced only after a question.
    void accept() override;

private:
    void askToReplace();
};

/// Asks for a file to read, as quietly: nothing is remembered and nothing waits inside a call. `patterns` such as
/// "*.csv".
void askForFile(QWidget* owner, const QString& title, const QStringList& patterns,
                const std::function<void(const QString& path)>& chosen);

/// Opens a SaveDialog over `owner`, in the folder for documents.
void askInSaveDialog(QWidget* owner, PaperFormat format, const std::function<void(const QString& path)>& chosen);

} // namespace bothy
