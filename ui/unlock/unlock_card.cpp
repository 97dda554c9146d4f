#include "ui/unlock/unlock_card.h"

#include "ui/text/isolated.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/turn_row.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// A narrower card has its button below the field.
constexpr double RowInBodies = 20;

} // namespace

UnlockCard::UnlockCard(QWidget* parent)
    : Card(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_field(new SecretField(tr("Passphrase"), this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_status(new StatusLine(this)) {
    m_field->edit()->setObjectName(u"passphrase"_s);
    m_open->setObjectName(u"open"_s);
    setButtonKind(m_open, ButtonKind::Filled);
    m_status->keepRoom();
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_open, 0, Qt::AlignBottom);
    content()->addLayout(m_row);
    content()->addWidget(m_status);
    connect(m_field, &SecretField::submitted, this, &UnlockCard::submit);
    connect(m_open, &QPushButton::clicked, this, &UnlockCard::submit);
    followTheme(this, [this](const Theme& theme) {
        m_row->setSpacing(2 * theme.metrics().u);
        content()->setSpacing(2 * theme.metrics().u);
        arrange();
    });
}

void UnlockCard::startFor(const QString& person) {
    clear();
    m_field->edit()->setAccessibleDescription(tr("For %1").arg(isolated(person)));
    m_field->edit()->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::setBusy(bool busy) {
    if (busy) setFocus(Qt::OtherFocusReason); // and not on whatever comes next, such as Hide
    m_open->setText(busy ? tr("Opening") : tr("Open"));
    m_open->setEnabled(!busy);
    m_field->setEnabled(!busy);
    if (busy) m_status->say(tr("Opening your part."), tr("This takes a moment."));
}

void UnlockCard::say(const ErrorWords& words) {
    m_status->say(words.title, words.advice);
    m_field->edit()->setFocus(Qt::OtherFocusReason);
}

void UnlockCard::clear() {
    setBusy(false);
    m_field->clear();
    m_status->clear();
}

void UnlockCard::submit() {
    const QString typed = m_field->text();
    m_field->clear();
    if (typed.isEmpty()) {
        say(errorWords({ErrorKind::PassphraseEmpty, {}}));
        return;
    }
    Q_EMIT openRequested(typed);
}

void UnlockCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

void UnlockCard::arrange() {
    const bool narrow = width() < themeOf(this).metrics().bodies(RowInBodies);
    turnRow(m_row, narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, m_row->spacing());
}

} // namespace bothy
