#include "ui/answers/what_can_appear.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace bothy {

WhatCanAppear::WhatCanAppear(QWidget* parent)
    : Card(parent, CardTone::Raised) {
    auto* head = new QHBoxLayout;
    head->addWidget(new Drawing(IconName::Shield));
    head->addWidget(new TextLabel(TextRole::Item, tr("What can appear")), 1);
    content()->addLayout(head);
    for (const QString& line : {tr("Only rows you both allow."),
                                tr("If you say maybe and the other one says yes, they learn that yours is a maybe."),
                                tr("If you say maybe, you see only that both of you are open."),
                                tr("A yes with a condition counts as a maybe."),
                                tr("A no, a skip and a held row never leave your list. They look the same."),
                                tr("What was shown has been seen. You can still take any row back.")})
        content()->addWidget(new TextLabel(TextRole::Body, line));
    followTheme(this, [head](const Theme& theme) { head->setSpacing(2 * theme.metrics().u); });
}

} // namespace bothy
