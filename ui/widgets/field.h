#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace bothy {

class TextLabel;

/// A label above a control, tied to it (buddy and accessible name), with room for one hint below. The
/// field owns both.
class Field : public QWidget {
    Q_OBJECT

public:
    Field(const QString& label, QWidget* control, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// One line under the control; empty takes it away. `strong` stands in bold before it.
    void setHint(const QString& hint, const QString& strong = {});
    /// One line in the place of the hint, until it is empty again.
    void setNotice(const QString& notice);

private:
    void showHint();

    TextLabel* m_label;
    QWidget* m_control;
    QWidget* m_hintRow;
    TextLabel* m_hintStrong;
    TextLabel* m_hint;
    QString m_plain, m_bold, m_notice;
};

/// One line of text with its label.
class TextField : public Field {
    Q_OBJECT

public:
    explicit TextField(const QString& label, QWidget* parent = nullptr);
    QLineEdit* edit() const { return m_edit; }

private:
    TextField(const QString& label, QLineEdit* edit, QWidget* parent);
    QLineEdit* m_edit;
};

/// Several lines of plain text with their label; Tab leaves the field, as in every other field.
class TextArea : public Field {
    Q_OBJECT

public:
    explicit TextArea(const QString& label, int lines = 3, QWidget* parent = nullptr);
    QPlainTextEdit* edit() const { return m_edit; }

private:
    TextArea(const QString& label, QPlainTextEdit* edit, int lines, QWidget* parent);
    QPlainTextEdit* m_edit;
};

/// A line edit with the search drawing in front and a way to empty it.
QLineEdit* makeSearchField(const QString& placeholder, QWidget* parent = nullptr);

} // namespace bothy
