#include "ui/paper/sheet_preview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

namespace bothy {

SheetPreview::SheetPreview(double shape, double widestInBodies, QWidget* parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_widest(widestInBodies) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("The first sheet, as it will look"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this](const Theme& theme) {
        setMaximumWidth(theme.metrics().bodies(m_widest));
        updateGeometry();
    });
}

void SheetPreview::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

QSize SheetPreview::sizeHint() const {
    const int width = themeOf(this).metrics().bodies(m_widest);
    return {width, heightForWidth(width)};
}

int SheetPreview::heightForWidth(int width) const {
    return qRound(width * m_shape);
}

void SheetPreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    // Paper is white in every theme: it shows what a printer makes.
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(sheet, tokensFor(ThemeName::Light).surface);
    if (hasPicture()) {
        const QSizeF size = QSizeF(m_picture.size()).scaled(sheet.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(sheet.center());
        painter.drawImage(place, m_picture);
    }
    painter.setPen(themeOf(this).tokens().line);
    painter.drawRect(sheet);
}

} // namespace bothy
