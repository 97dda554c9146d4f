#include "ui/widgets/inline_message.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paint_help.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The second press of a double click would put away what nobody has read yet.
class OneAtATime : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
    }
};

} // namespace

InlineMessage::InlineMessage(MessageKind kind, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_picture(new Drawing(kind == MessageKind::Caution ? IconName::TwoCircles : IconName::Check,
                            kind == MessageKind::Caution ? Ink::Caution : Ink::Muted))
    , m_title(new TextLabel(TextRole::Strong))
    , m_text(new TextLabel(TextRole::Body))
    , m_actions(new QWidget)
    , m_actionLine(new FlowLayout(m_actions))
    , m_dismiss(new QToolButton(this)) {
    setAccessibleRole(this, QAccessible::Notification);
    m_actions->hide();
    m_dismiss->setIcon(icon(IconName::Close));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss"));
    setButtonKind(m_dismiss, ButtonKind::Muted, ButtonSize::Small);
    m_dismiss->hide();
    m_dismiss->installEventFilter(new OneAtATime(this));
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        const bool hadKeyboard = m_dismiss->hasFocus();
        hide();
        Q_EMIT dismissed();
        if (hadKeyboard && isVisible()) m_dismiss->setFocus(); // there is another one to read
    });

    auto* words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_actions);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    setTexts(title, text);
    followTheme(this, [this, row, words](const Theme& theme) {
        const Metrics& m = theme.metrics();
        row->setSpacing(m.bodies(0.8));
        words->setSpacing(m.u / 4);
        m_actionLine->setContentsMargins(0, 2 * m.u, 0, 0);
        arrange();
    });
}

void InlineMessage::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(title.isEmpty() ? QString() : text);
    if (layout()) arrange();
}

void InlineMessage::comeUp() {
    const bool hadKeyboard = m_dismiss->hasFocus();
    hide();
    show();
    if (hadKeyboard && m_dismiss->isVisible()) m_dismiss->setFocus();
}

/// One line stands in the middle of a low box; more lines begin at the top of a roomier one.
void InlineMessage::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const bool oneLine = m_title->text().isEmpty() && m_actions->isHidden();
    const int air = oneLine ? m.u : m.cardPadY;
    layout()->setContentsMargins(m.bodies(oneLine ? 0.8 : 1.0), air, m.bodies(oneLine ? 0.8 : 1.0), air);
    layout()->setAlignment(m_picture, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    layout()->setAlignment(m_dismiss, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    setMinimumHeight(oneLine ? m.bodies(3.07) : 0);
}

void InlineMessage::setDrawing(IconName name) {
    m_picture->setDrawing(name);
}

QPushButton* InlineMessage::addAction(const QString& text, ButtonKind kind) {
    auto* button = new QPushButton(text, m_actions);
    button->setAutoDefault(false);
    setButtonKind(button, kind, ButtonSize::Small);
    m_actionLine->addWidget(button);
    m_actions->show();
    arrange();
    return button;
}

void InlineMessage::setDismissible(bool dismissible) {
    m_dismiss->setVisible(dismissible);
}

void InlineMessage::setBare(bool bare) {
    m_bare = bare;
    update();
}

void InlineMessage::paintEvent(QPaintEvent*) {
    if (m_bare) return;
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const bool caution = m_kind == MessageKind::Caution;
    paintBox(painter, rect(), caution ? t.cautionTint : t.surface, caution ? t.caution : t.border,
             caution && !t.highContrast ? 0 : m.line, caution ? m.controlRadius : m.cardRadius);
}

} // namespace bothy
