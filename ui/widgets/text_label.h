#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

#include <map>

namespace bothy {

/// The colour of words by their meaning.
enum class Ink { Text, Muted, Accent, Agreed, Waiting, Caution, Danger };

struct Tokens;
QColor colourOf(Ink ink, const Tokens& tokens);

/// A piece of text in one step of the type scale. Plain text only (what people write is never read as
/// markup), wraps, keeps font and colour right when theme or text size changes, and asks for
/// the width of its words, up to a line that is still easy to read. A word that has no room goes on in the next line.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);
    TextLabel(TextRole role, Ink ink, const QString& text, QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Heights by width, for as long as the words and their letters stay. Layouts ask for the same few many times over.
    struct Reckoned {
        QString text;
        QFont font;
        std::map<int, int> heights;
    };

    void refresh();
    int reckonHeight(int width) const;

    TextRole m_role;
    Ink m_ink = Ink::Text;
    mutable Reckoned m_reckoned;
};

} // namespace bothy
