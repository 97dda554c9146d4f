#include "ui/answers/own_topic_bar.h"

#include "core/itembank/own_ids.h"
#include "core/session/session.h"
#include "ui/answers/own_lines.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

OwnTopicBar::OwnTopicBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, const QString& what, ButtonKind kind) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        setButtonKind(button, kind, ButtonSize::Small);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, what] { Q_EMIT placeRequested(u"own:"_s + what + u':' + m_section.text()); });
        return button;
    };
    add(tr("Add a line"), u"addLineHere"_s, u"new"_s, ButtonKind::Outlined)->setIcon(icon(IconName::Plus));
    m_rename = add(tr("Rename this topic"), u"renameTopic"_s, u"rename"_s, ButtonKind::Muted);
    m_delete = add(tr("Delete this topic"), u"deleteTopic"_s, u"deleteTopic"_s, ButtonKind::Muted);
}

void OwnTopicBar::setTopic(const SectionId& section) {
    m_section = section;
    const auto title = OwnLines::topicTitle(m_session, section);
    m_rename->setVisible(title.has_value());
    m_delete->setVisible(title && OwnLines::canDeleteTopic(m_session, *title));
}

} // namespace bothy
