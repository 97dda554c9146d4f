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

    /// Silent. Under a limit only "Rather not" is chosen or can be; another wish is at rest and comes back with it.
    void setWish(const std::optional<CareWish>& wish, bool closed = false);

Q_SIGNALS:
    void wished(const std::optional<bothy::CareWish>& wish);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWish();

    QBoxLayout* m_line;
    TextLabel* m_limit;
    ChipRow* m_chips;
    std::optional<CareWish> m_wish;
    bool m_closed = false;
};

/// "Would help", "Depends", "Rather not".
QString wishInWords(CareWish wish);

} // namespace bothy
