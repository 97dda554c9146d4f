#include "ui/forms/part_head.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace bothy {

PartHead::PartHead(const QString& title, QWidget* trailing, QWidget* parent)
    : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->addWidget(new TextLabel(TextRole::Strong, title), 1);
    if (trailing) line->addWidget(trailing, 0, Qt::AlignVCenter);
    followTheme(this, [line](const Theme& theme) {
        line->setContentsMargins(0, 2 * theme.metrics().u, 0, 0);
        line->setSpacing(2 * theme.metrics().u);
    });
}

} // namespace bothy
