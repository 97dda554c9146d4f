#pragma once

#include <QImage>
#include <QWidget>

namespace bothy {

/// A picture of the first sheet, on white with a thin edge, and an empty sheet until there is one. As wide as it is
/// given room for, up to `widestInBodies`; its height follows the shape of the sheet.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    /// `shape`: height of a sheet for a width of 1.
    SheetPreview(double shape, double widestInBodies, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    double m_shape;
    double m_widest;
};

} // namespace bothy
