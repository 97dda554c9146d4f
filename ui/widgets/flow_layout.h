#pragma once

#include <QLayout>
#include <QList>

namespace bothy {

/// Places widgets one after the other along the line of writing and goes to the next line when the
/// width is used up. Owns its items. Hidden widgets take no place.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Distances in pixels; -1 (the default) means 2u of the theme.
    void setSpacings(int horizontal, int vertical);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    /// All in one line.
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int gap(Qt::Orientation orientation) const;

    QList<QLayoutItem*> m_items;
    int m_horizontal = -1;
    int m_vertical = -1;
};

} // namespace bothy
