#pragma once

#include "core/matching/outgoing.h"

#include <QWidget>

namespace bothy {

class SwitchButton;
class TextLabel;

/// One row that could be shown: the answer's shape, the item and its side, and the switch. A row that is held
/// back goes muted and stays in its place.
class LookOverRow : public QWidget {
    Q_OBJECT

public:
    LookOverRow(const PreviewRow& preview, const Item& item, const Catalogue& catalogue, QWidget* parent = nullptr);

    const PreviewRow& preview() const { return m_preview; }
    /// Is this the row of the same item and side?
    bool isAbout(const PreviewRow& other) const;
    void setHeldBack(bool held);

Q_SIGNALS:
    /// A person moved the switch.
    void switched(bool shown);

private:
    QWidget* makeWords(const Item& item, const Catalogue& catalogue);

    PreviewRow m_preview;
    TextLabel* m_title = nullptr;
    SwitchButton* m_switch = nullptr;
};

} // namespace bothy
