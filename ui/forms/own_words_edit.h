#pragma once

#include <QLineEdit>

namespace bothy {

class HeldWords;
class TextLabel;

/// One entry in own words for a list of words: hidden until it is asked for, and again once the entry is taken. Return
/// takes it, and so does going on to another control of the page. Whoever looks at another window, or locks, finds the
/// words and the keyboard where they were.
class OwnWordsEdit : public QLineEdit {
    Q_OBJECT

public:
    static constexpr qsizetype longest = 200;

    /// `list` is the list it belongs to, with an object name of its own; `about` names it for a screen reader.
    OwnWordsEdit(const QString& about, QWidget* list);

    /// Shows it with the keyboard.
    void open();
    /// The list takes no more: what is written stays here, and that is said once somebody wants it taken.
    void setFull(bool isFull);
    /// Says that there is no room for more; for the layout of the list.
    QWidget* notice() const;

Q_SIGNALS:
    /// Plain words, maybe none. `byReturn`: the keyboard was here and needs another place.
    void taken(const QString& words, bool byReturn);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void bringBack(const QString& words);
    void take(bool byReturn);
    bool goesOn(const QFocusEvent& event) const;
    void sayWhetherFull();

    HeldWords* m_held;
    TextLabel* m_notice;
    bool m_isFull = false;     ///< the list
    bool m_isRefused = false;  ///< because of that
    bool m_isAtLength = false; ///< what is written
};

} // namespace bothy
