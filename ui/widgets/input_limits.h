#pragma once

#include <QValidator>

class QInputMethodEvent;
class QLineEdit;
class QPlainTextEdit;

namespace bothy {

/// Turns away what a line has no room for, before it stands in the line's undo; of more than one letter, what fits
/// comes after. Child of the edit.
class LineLimit : public QValidator {
    Q_OBJECT

public:
    LineLimit(QLineEdit* edit, qsizetype longest);
    State validate(QString& input, int& caret) const override;

Q_SIGNALS:
    void told(bool isFull) const;

private:
    void insertWhatFits(const QString& wanted, qsizetype caret) const;
    void onChanged(const QString& text);

    QLineEdit* m_edit;
    qsizetype m_longest;
    QString m_before;            ///< the last text that was taken
    mutable bool m_full = false; ///< told so
};

/// The same for an area of text. Letters and what an input method brings are looked at before they come; what is pasted
/// or dropped is cut within the same step of the area's undo. Child of the edit.
class AreaLimit : public QObject {
    Q_OBJECT

public:
    AreaLimit(QPlainTextEdit* edit, qsizetype longest);

Q_SIGNALS:
    void told(bool isFull);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString fitting(const QString& typed) const;
    bool cutCommitted(const QInputMethodEvent& event);
    void onChanged();
    void tell(bool isFull);

    QPlainTextEdit* m_edit;
    qsizetype m_longest;
    QString m_now, m_before;                  ///< the text, and what it was before the last change
    int m_at = 0, m_removed = 0, m_added = 0; ///< the last change, as Qt tells it
    bool m_cutting = false, m_full = false;
};

} // namespace bothy
