#include "ui/widgets/fold.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

Fold::Fold(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(title))
    , m_body(new QWidget)
    , m_fields(new QVBoxLayout(m_body)) {
    m_button->setAutoDefault(false);
    setButtonKind(m_button, ButtonKind::Muted);
    setFlush(m_button, FlushSide::Leading);
    m_fields->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    followTheme(this, [this, column](const Theme& theme) {
        column->setSpacing(theme.metrics().u);
        m_fields->setSpacing(theme.metrics().u);
    });
    setOpen(false);
}

void Fold::setOpen(bool open) {
    m_body->setVisible(open);
    m_button->setIcon(icon(open ? IconName::Up : IconName::Down));
    m_button->setAccessibleDescription(open ? tr("Open") : tr("Folded"));
}

} // namespace bothy
