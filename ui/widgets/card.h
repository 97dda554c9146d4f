#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bothy {

/// Surface: white card with a line. Raised: calm ground without a line (asides, "before").
/// Accent: surface with a 2 px accent edge ("new words").
enum class CardTone { Surface, Raised, Accent };

/// A rounded surface with padding (4u, 3u) around a column of content. An open card shows a 3 px accent
/// bar at its leading edge.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr, CardTone tone = CardTone::Surface);

    /// The column to fill.
    QVBoxLayout* content() const { return m_content; }
    void setTone(CardTone tone);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
    CardTone m_tone;
    bool m_open = false;
};

} // namespace bothy
