#include "ui/widgets/secret_field.h"

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/text_label.h"

#include <QInputMethodEvent>
#include <QLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace bothy {

SecretField::SecretField(const QString& label, QWidget* parent)
    : SecretField(label, new SecretEdit, parent) {}

SecretField::SecretField(const QString& label, SecretEdit* edit, QWidget* parent)
    : Field(label, edit, parent)
    , m_edit(edit)
    , m_show(new QToolButton(edit))
    , m_seen(new TextLabel(TextRole::Body, Ink::Muted,
                           tr("Your input method may show these letters in its own window."))) {
    layout()->addWidget(m_seen);
    m_seen->hide();
    m_show->setCheckable(true);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setButtonKind(m_show, ButtonKind::Plain, ButtonSize::Small);
    setShown(false);
    connect(m_show, &QToolButton::toggled, this, &SecretField::setShown);
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::submitted);
    m_edit->installEventFilter(this);
    followTheme(this, [this](const Theme&) { placeButton(); });
}

QString SecretField::text() const {
    return m_edit->text();
}

QLineEdit* SecretField::edit() const {
    return m_edit;
}

void SecretField::clear() {
    m_edit->clear();
    m_show->setChecked(false);
    m_seen->hide();
}

void SecretField::setCompact(bool compact) {
    m_show->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    placeButton();
}

void SecretField::setShown(bool shown) {
    m_edit->setLettersHidden(!shown);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide passphrase") : tr("Show passphrase"));
    m_show->setIcon(icon(shown ? IconName::Hide : IconName::Show));
    placeButton();
}

/// Hidden letters are dots, which are small for their font: they are drawn larger and a little apart.
QFont SecretField::fontNow() const {
    const Metrics& m = themeOf(this).metrics();
    if (!m_edit->areLettersHidden()) return m.bodyFont;
    QFont dots = m.font(TextRole::Page);
    dots.setWeight(QFont::Normal);
    dots.setHintingPreference(QFont::PreferNoHinting); // keeps them round
    dots.setLetterSpacing(QFont::AbsoluteSpacing, m.bodies(0.13));
    return dots;
}

void SecretField::placeButton() {
    const Metrics& m = themeOf(this).metrics();
    if (m_edit->font() != fontNow()) m_edit->setFont(fontNow());
    QFont plain = m.bodyFont;
    plain.setLetterSpacing(QFont::AbsoluteSpacing, 0); // else the toggle inherits the spacing of the dots
    m_show->setFont(plain);
    const QSize wanted = m_show->sizeHint();
    const int height = std::min(wanted.height(), m_edit->height() - 2);
    const QRect logical(m_edit->width() - wanted.width() - 3, (m_edit->height() - height) / 2, wanted.width(), height);
    m_show->setGeometry(QStyle::visualRect(m_edit->layoutDirection(), m_edit->rect(), logical));
    const bool leftToRight = m_edit->layoutDirection() == Qt::LeftToRight;
    const int room = wanted.width() - m.bodies(0.4);
    m_edit->setTextMargins(leftToRight ? 0 : room, 0, leftToRight ? room : 0, 0);
}

/// Not for an accent alone, which a dead key composes without any window.
void SecretField::warnOfComposing(const QString& letters) {
    if (m_edit->areLettersHidden() && std::ranges::any_of(letters, [](QChar each) { return each.isLetter(); }))
        m_seen->show();
}

bool SecretField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::InputMethod) warnOfComposing(static_cast<QInputMethodEvent*>(event)->preeditString());
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) placeButton();
    return Field::eventFilter(watched, event);
}

} // namespace bothy
