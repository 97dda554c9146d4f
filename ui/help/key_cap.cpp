#include "ui/help/key_cap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

namespace bothy {

KeyCap::KeyCap(const QString& keys, QWidget* parent)
    : TextLabel(TextRole::Body, keys, parent) {
    setWordWrap(false);
    setAlignment(Qt::AlignCenter);
    followTheme(this, [this](const Theme& theme) {
        const Metrics& m = theme.metrics();
        setContentsMargins(2 * m.u, 0, 2 * m.u, 0);
        setMinimumSize(m.pillHeight, m.pillHeight);
    });
}

void KeyCap::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        const SmoothPainter smooth(painter);
        const Theme& theme = themeOf(this);
        paintBox(painter, rect(), theme.tokens().raised, theme.tokens().border, theme.metrics().line,
                 theme.metrics().controlRadius / 2.0);
    }
    TextLabel::paintEvent(event);
}

} // namespace bothy
