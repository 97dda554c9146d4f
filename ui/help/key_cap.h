#pragma once

#include "ui/widgets/text_label.h"

namespace bothy {

/// Keys to press together, drawn as one small key.
class KeyCap final : public TextLabel {
    Q_OBJECT

public:
    explicit KeyCap(const QString& keys, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace bothy
