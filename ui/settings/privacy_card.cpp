#include "ui/settings/privacy_card.h"

#include "core/session/session.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

PrivacyCard::PrivacyCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_minutes(new QButtonGroup(this))
    , m_words(new TickBox(tr("Two words to remember"))) {
    content()->addWidget(new TextLabel(TextRole::Section, tr("Privacy and locking")));
    content()->addWidget(new TextLabel(TextRole::Strong, tr("Lock by itself after")));
    auto* choices = new QWidget;
    setAccessibleRole(choices, QAccessible::Grouping);
    choices->setAccessibleName(tr("Lock by itself after"));
    auto* line = new FlowLayout(choices);
    const std::array<std::pair<int, QString>, 5> lengths = {{
        {1, tr("%Ln minute(s)", nullptr, 1)},
        {5, tr("%Ln minute(s)", nullptr, 5)},
        {15, tr("%Ln minute(s)", nullptr, 15)},
        {30, tr("%Ln minute(s)", nullptr, 30)},
        {0, tr("Never, only by hand")},
    }};
    for (const auto& [minutes, word] : lengths) {
        auto* button = new RadioChoice(word);
        button->setObjectName(u"idle.%1"_s.arg(minutes));
        m_minutes->addButton(button, minutes);
        line->addWidget(button);
    }
    content()->addWidget(choices);
    content()->addWidget(
        new TextLabel(TextRole::Body, Ink::Muted, tr("It also locks when the screen locks or the computer sleeps.")));
    content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted,
                                       tr("Using another program counts as being here, for three hours at most.")));
    m_words->setObjectName(u"showsWords"_s);
    content()->addWidget(m_words);
    const QString about = tr("When you lock, Bothy shows two words on the start page. Whoever is at this computer can "
                             "read them. When you unlock, it shows the words of the file again. If you remember "
                             "other words, the file may be of an earlier day. They also differ after the window was "
                             "closed without locking, or after looking together.");
    m_words->setAccessibleDescription(about);
    content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted, about));
    auto* lock = new QPushButton(icon(IconName::Lock), tr("Lock now"));
    lock->setObjectName(u"lockNow"_s);
    content()->addWidget(lock, 0, Qt::AlignLeading);
    // Locking takes this page away, so it waits until the click is over.
    connect(lock, &QPushButton::clicked, &session, &Session::lock, Qt::QueuedConnection);
    connect(m_minutes, &QButtonGroup::idClicked, this,
            [this](int minutes) { m_session.edit([minutes](PrivateState& mine) { mine.idleLockMinutes = minutes; }); });
    connect(m_words, &QAbstractButton::clicked, this,
            [this](bool shown) { m_session.edit([shown](PrivateState& mine) { mine.showsWords = shown; }); });
    connect(&session, &Session::privateChanged, this, &PrivacyCard::refresh);
    followTheme(choices,
                [line](const Theme& theme) { line->setSpacings(theme.metrics().bodies(1.6), theme.metrics().u); });
    refresh();
}

void PrivacyCard::refresh() {
    m_words->setChecked(m_session.mine().showsWords);
    if (auto* button = m_minutes->button(m_session.mine().idleLockMinutes)) button->setChecked(true);
}

} // namespace bothy
