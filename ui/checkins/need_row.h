#pragma once

#include "core/documents/aftercare/care_needs.h"

#include <QWidget>

class QBoxLayout;

namespace bothy {

class ChipRow;
class TextLabel;

/// One kind of care and the three things one can say about it; beside each other, or below where room is short.
/// Choosing the same again says nothing any more.
class NeedRow : public QWidget {
    Q_OBJECT

public:
    explicit NeedRow(const QString& prompt, QWidget* parent = nullptr);

    /// Silent.
    void setWish(const std::optional<CareWish>& wish);

Q_SIGNALS:
    void wished(const std::optional<bothy::CareWish>& wish);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_line;
    ChipRow* m_chips;
    std::optional<CareWish> m_wish;
};

/// "Would help", "Depends", "Rather not".
QString wishInWords(CareWish wish);

} // namespace bothy
