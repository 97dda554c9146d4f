#pragma once

#include "ui/widgets/key_line.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

/// All keys in one place, made from the very list that installs them: grouped, each with what it does.
class ShortcutsView : public PageFrame {
    Q_OBJECT

public:
    explicit ShortcutsView(const std::vector<KeyLine>& keys, QWidget* parent = nullptr);

    static QString title() { return tr("Shortcuts"); }

Q_SIGNALS:
    void backRequested();

private:
    void addGroup(KeyGroup group, const QString& title, const std::vector<KeyLine>& keys);
};

} // namespace bothy
