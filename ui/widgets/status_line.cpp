#include "ui/widgets/status_line.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

namespace bothy {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Strong))
    , m_advice(new TextLabel(TextRole::Body, Ink::Muted, {})) {
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleRole(this, QAccessible::Notification);
    auto* line = new FlowLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_title);
    line->addWidget(m_advice);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [line](const Theme& theme) { line->setSpacings(theme.metrics().bodies(0.5), 0); });
    hide();
}

void StatusLine::say(const QString& title, const QString& advice) {
    hide(); // showing it again is what assistive technology hears
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
    updateGeometry();
    show();
}

void StatusLine::clear() {
    hide();
    m_title->clear();
    m_advice->clear();
}

void StatusLine::keepRoom() {
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    followTheme(this,
                [this](const Theme& theme) { setMinimumHeight(QFontMetrics(theme.metrics().bodyFont).height()); });
}

QString StatusLine::title() const {
    return m_title->text();
}

} // namespace bothy
