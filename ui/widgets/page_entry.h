#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

namespace bothy {

/// One entry of the page list. The chosen one has an accent tint, accent bold words and a 3 px bar
/// at the leading edge.
class PageEntry : public QPushButton {
    Q_OBJECT

public:
    PageEntry(const QString& id, IconName icon, const QString& title, QWidget* parent = nullptr);

    QString id() const { return m_id; }
    IconName drawing() const { return m_icon; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override {} // the list decides which page is shown

private:
    QString m_id;
    IconName m_icon;
};

} // namespace bothy
