#pragma once

#include <QWidget>

namespace bothy {

class Hills;
class TextLabel;

/// The foot of the unlock page: hills with one sentence over them. The hills take the room that is to spare
/// and go where there is little; where even the sentence would cover what people need, it goes, too.
class QuietGround : public QWidget {
    Q_OBJECT

public:
    explicit QuietGround(const QString& sentence, QWidget* parent = nullptr);

    /// Height for a page with this many pixels to spare: nothing, the sentence alone, or up to 10 bodies.
    void useRoom(int spare);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Hills* m_hills;
    TextLabel* m_sentence;
};

} // namespace bothy
