#include "ui/settings/settings_page.h"

#include "core/session/session.h"
#include "ui/appearance/appearance_card.h"
#include "ui/reminders/reminders_card.h"
#include "ui/settings/clock_card.h"
#include "ui/settings/name_card.h"
#include "ui/settings/passphrase_card.h"
#include "ui/settings/privacy_card.h"
#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 44;

} // namespace

SettingsPage::SettingsPage(Session& session, AppearanceKeeper& appearance, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_frame(new PageFrame(this, ColumnInBodies)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_frame);
    auto* head = new PageHead(tr("Settings"));
    head->setLead(tr("Your name is for both of you. How Bothy starts goes with this computer. "
                     "Everything else is for you alone."));
    auto* name = new NameCard(session);
    auto* passphrase = new PassphraseCard(session);
    m_frame->content()->addWidget(head);
    add(u"appearance"_s, new AppearanceCard(appearance));
    add(u"locking"_s, new PrivacyCard(session));
    add(u"reminders"_s, new RemindersCard(session, Autostart(session.services().places.directory)));
    add(u"date"_s, new ClockCard(session));
    add(u"name"_s, name);
    add(u"passphrase"_s, passphrase);
    add(u"other-person"_s, makeOtherPerson());
    add(u"about"_s, makeAbout());
    m_frame->content()->addStretch();
    connect(m_frame, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    connect(name, &NameCard::renamed, this, [this] { Q_EMIT said(tr("Your name is changed."), {}); });
    connect(passphrase, &PassphraseCard::passphraseChanged, this,
            [this] { Q_EMIT said(tr("Your passphrase is changed."), {}); });
    connect(&session, &Session::sharedChanged, this, &SettingsPage::showOtherPerson);
    showOtherPerson();
}

void SettingsPage::add(const QString& place, Card* card) {
    card->setObjectName(u"settings."_s + place);
    m_frame->content()->addWidget(card);
    m_places[place] = card;
}

void SettingsPage::goToStart() {
    m_frame->verticalScrollBar()->setValue(0);
}

void SettingsPage::goTo(const QString& place) {
    const auto found = m_places.find(place);
    if (found == m_places.end()) return goToStart();
    m_frame->reveal(found->second);
    for (QWidget* part : found->second->findChildren<QWidget*>())
        if (part->isVisibleTo(found->second) && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus))
            return part->setFocus(Qt::TabFocusReason);
}

QString SettingsPage::exactPlace() const {
    const QWidget* focused = focusWidget();
    for (const auto& [place, card] : m_places)
        if (focused && card->isAncestorOf(focused)) return place;
    return {};
}

Card* SettingsPage::makeOtherPerson() {
    auto* card = new Card;
    m_other = new TextLabel(TextRole::Body);
    auto* join = new QPushButton(icon(IconName::Plus), tr("A second person joins"));
    join->setObjectName(u"join"_s);
    m_join = join;
    card->content()->addWidget(new TextLabel(TextRole::Section, tr("The other person")));
    card->content()->addWidget(m_other);
    card->content()->addWidget(join, 0, Qt::AlignLeading);
    connect(join, &QPushButton::clicked, this, &SettingsPage::joinRequested);
    return card;
}

Card* SettingsPage::makeAbout() {
    auto* card = new Card;
    card->content()->addWidget(new TextLabel(TextRole::Section, tr("About Bothy")));
    card->content()->addWidget(new TextLabel(TextRole::Body, tr("Version %1").arg(QStringLiteral(BOTHY_VERSION))));
    card->content()->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("Everything stays on this computer.")));
    auto* place = new TextField(tr("Where your file is"));
    place->edit()->setObjectName(u"vaultPlace"_s);
    place->edit()->setReadOnly(true);
    place->edit()->setText(QDir::toNativeSeparators(m_session.services().places.directory));
    place->edit()->setCursorPosition(0);
    card->content()->addWidget(place);
    return card;
}

void SettingsPage::showOtherPerson() {
    const SharedState& shared = m_session.shared();
    m_join->setVisible(!shared.partner);
    m_other->setText(shared.partner
                         ? tr("%1 has a half of their own. Only they can open it.").arg(isolated(shared.partnerName))
                         : tr("You use Bothy alone. Another person can make their half here, with a passphrase of "
                              "their own. Your pages stay closed meanwhile."));
}

} // namespace bothy
