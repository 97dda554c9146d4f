#pragma once

#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace bothy {

/// Lets the page that was left fade away over the new one, which is there and can be used at once. At most 150 ms;
/// nothing at all where motion is reduced. Takes no input and holds its picture only while it fades.
class PageFade : public QWidget {
    Q_OBJECT

public:
    explicit PageFade(QWidget* host);

    /// Begins with what the host shows now; call it before the page changes.
    void begin();

    static constexpr int Milliseconds = 120;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void end();

    QPixmap m_before;
    QVariantAnimation m_animation;
};

} // namespace bothy
