#pragma once

#include <QCheckBox>

namespace bothy {

/// Which side of the word the switch stands on, along the line of writing.
enum class SwitchSide { Leading, Trailing };

/// A switch with a word that says its state ("May be shown" / "Held back"). Takes the room of its
/// longer word, so that nothing moves. Emits toggled().
class SwitchButton : public QCheckBox {
    Q_OBJECT

public:
    SwitchButton(const QString& onWord, const QString& offWord, QWidget* parent = nullptr,
                 SwitchSide side = SwitchSide::Leading);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override;

private:
    void sayState();

    QString m_onWord;
    QString m_offWord;
    SwitchSide m_side;
};

} // namespace bothy
