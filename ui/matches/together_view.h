#pragma once

#include "core/base/error.h"
#include "ui/widgets/page_frame.h"

class QPushButton;

namespace bothy {

class InlineMessage;

/// Explains what "Look together now" does before it does it: both unlock here in turn, and Bothy holds both
/// lists for a moment.
class TogetherView : public PageFrame {
    Q_OBJECT

public:
    explicit TogetherView(QWidget* parent = nullptr);

    /// Ready for a first or another try; any trouble of before is gone.
    void reset();
    void showTrouble(const Error& error);

Q_SIGNALS:
    void continueRequested();
    void backRequested();

private:
    InlineMessage* m_trouble;
    QPushButton* m_continue = nullptr;
};

} // namespace bothy
