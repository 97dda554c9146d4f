#include "ui/widgets/held_words.h"

#include "ui/widgets/fold.h"
#include "ui/widgets/page.h"

#include <QLineEdit>

namespace bothy {

HeldWords::HeldWords(QWidget* field, std::function<QString()> read, std::function<void(const QString&)> put)
    : QObject(field)
    , m_field(field)
    , m_read(std::move(read))
    , m_put(std::move(put)) {}

HeldWords::HeldWords(QLineEdit* line)
    : HeldWords(
          line, [line] { return line->isModified() ? line->text() : QString(); },
          [line](const QString& words) {
              line->selectAll();
              line->insert(words);
          }) {
    m_line = line;
    connect(line, &QLineEdit::textEdited, this, &HeldWords::typed);
}

Page* HeldWords::page() const {
    for (QWidget* around = m_field; around; around = around->parentWidget())
        if (auto* page = qobject_cast<Page*>(around)) return page;
    return nullptr;
}

void HeldWords::typed() {
    if (Page* on = page(); on && isOnView(*m_field, *on)) Q_EMIT on->wordsTyped();
}

void HeldWords::settle() {
    if (m_line) m_line->setModified(false);
    if (Page* on = page()) Q_EMIT on->wordsTyped();
}

QString nameOnPage(const QWidget& widget, const QWidget& page) {
    if (widget.objectName().isEmpty()) return {};
    QStringList names;
    for (const QWidget* around = &widget; around && around != &page; around = around->parentWidget())
        if (const QString name = around->objectName(); !name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            names.prepend(name);
    return names.join(u'/');
}

/// A view that was shown before is hidden, or on its way out. One that is about to be shown for the first time is
/// there.
bool isOnView(const QWidget& widget, const QWidget& page) {
    for (const QWidget* around = &widget; around && around != &page; around = around->parentWidget()) {
        const bool wasHidden = around->isHidden() && around->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (wasHidden && !qobject_cast<const Fold*>(around->parentWidget())) return false;
    }
    return true;
}

void unfold(const QWidget& widget) {
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto* fold = qobject_cast<Fold*>(around)) fold->setOpen(true);
}

} // namespace bothy
