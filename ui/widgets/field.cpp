#include "ui/widgets/field.h"

#include "ui/theme/icons.h"
#include "ui/theme/scrolling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bothy {

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextRole::Strong, label))
    , m_control(control)
    , m_hintRow(new QWidget(this))
    , m_hintStrong(new TextLabel(TextRole::Strong))
    , m_hint(new TextLabel(TextRole::Body, Ink::Muted, {})) {
    m_label->setBuddy(control);
    setLabel(label);
    auto* hint = new QHBoxLayout(m_hintRow);
    hint->setContentsMargins(0, 0, 0, 0);
    auto* check = new Drawing(IconName::Check);
    check->setObjectName(QStringLiteral("hintCheck"));
    hint->addWidget(check, 0, Qt::AlignTop);
    hint->addWidget(m_hintStrong, 0, Qt::AlignTop);
    hint->addWidget(m_hint, 1);
    m_hintRow->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_hintRow);
    followTheme(this, [column, hint](const Theme& theme) {
        column->setSpacing(theme.metrics().bodies(0.5));
        hint->setSpacing(theme.metrics().bodies(0.5));
    });
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void Field::setHint(const QString& hint, const QString& strong) {
    m_plain = hint;
    m_bold = strong;
    showHint();
}

void Field::setNotice(const QString& notice) {
    if (std::exchange(m_notice, notice) == notice) return;
    showHint();
    if (notice.isEmpty()) return;
    // Also where the field is the last thing in view; once the line has its room.
    QMetaObject::invokeMethod(
        this, [this] { bringIntoView(*m_hintRow); }, Qt::QueuedConnection);
}

void Field::showHint() {
    const QString hint = m_notice.isEmpty() ? m_plain : m_notice;
    const QString strong = m_notice.isEmpty() ? m_bold : QString();
    m_hint->setText(hint);
    m_hintStrong->setText(strong);
    m_hintStrong->setVisible(!strong.isEmpty());
    m_hintRow->findChild<Drawing*>()->setVisible(!strong.isEmpty());
    m_hintRow->setVisible(!hint.isEmpty() || !strong.isEmpty());
    m_control->setAccessibleDescription(strong.isEmpty() ? hint : strong + QLatin1Char(' ') + hint);
}

TextField::TextField(const QString& label, QWidget* parent)
    : TextField(label, new QLineEdit, parent) {}

TextField::TextField(const QString& label, QLineEdit* edit, QWidget* parent)
    : Field(label, edit, parent)
    , m_edit(edit) {}

TextArea::TextArea(const QString& label, int lines, QWidget* parent)
    : TextArea(label, new QPlainTextEdit, lines, parent) {}

TextArea::TextArea(const QString& label, QPlainTextEdit* edit, int lines, QWidget* parent)
    : Field(label, edit, parent)
    , m_edit(edit) {
    m_edit->setTabChangesFocus(true);
    followTheme(this, [edit, lines](const Theme& theme) {
        const Metrics& m = theme.metrics();
        edit->document()->setDocumentMargin(m.bodies(0.55));
        edit->setFixedHeight(lines * QFontMetrics(m.bodyFont).lineSpacing() + 2 * (m.bodies(0.55) + m.areaFrame) + 2);
    });
}

namespace {

/// As wide with words as without. Qt's field asks for more room while its cross is to be seen, and says nothing when
/// the cross has faded: whatever shares the line would move at the next occasion, much later.
class SearchEdit final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override { return {minimumWidth(), QLineEdit::sizeHint().height()}; }
};

} // namespace

QLineEdit* makeSearchField(const QString& placeholder, QWidget* parent) {
    auto* edit = new SearchEdit(parent);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    edit->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    edit->setClearButtonEnabled(true);
    const auto buttons = edit->findChildren<QAbstractButton*>();
    buttons.first()->setAccessibleName(placeholder);
    buttons.last()->setAccessibleName(TextField::tr("Empty the field"));
    followTheme(edit, [edit](const Theme& theme) { edit->setMinimumWidth(theme.metrics().bodies(13.3)); });
    return edit;
}

} // namespace bothy
