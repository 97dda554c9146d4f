#pragma once

#include <QObject>

#include <functional>

class QLineEdit;
class QWidget;

namespace bothy {

class Page;

/// Words of one field, or of one form as a whole, that nothing keeps while they are typed: the shell keeps them until
/// they are finished or given up, through locking too (Page::wordsTyped). Child of that widget, whose name and the
/// names of those around it tell it from others on the same place of the page.
class HeldWords : public QObject {
    Q_OBJECT

public:
    /// `read` gives what is on its way, empty when there is nothing; `put` brings it back as if it had been typed.
    HeldWords(QWidget* field, std::function<QString()> read, std::function<void(const QString&)> put);
    /// What a person typed over what the program shows in this line. With settle() it is what the program shows.
    explicit HeldWords(QLineEdit* line);

    QWidget* field() const { return m_field; }
    QString words() const { return m_read(); }
    void bringBack(const QString& words) { m_put(words); }
    /// The person changed the words. Nobody types into a field that is not to be seen: one that ends what it was about
    /// while its view goes says nothing of the others there.
    void typed();
    /// They are finished or given up. Of a form as a whole: once `read` has nothing any more.
    void settle();

private:
    Page* page() const;

    QWidget* m_field;
    QLineEdit* m_line = nullptr;
    std::function<QString()> m_read;
    std::function<void(const QString&)> m_put;
};

/// Where a widget stands on its page: the names of those around it that have one, and its own. Empty without a name.
QString nameOnPage(const QWidget& widget, const QWidget& page);
/// Is it part of the view that the page shows now, though it may be folded away?
bool isOnView(const QWidget& widget, const QWidget& page);
/// Opens what it is folded away in.
void unfold(const QWidget& widget);

} // namespace bothy
