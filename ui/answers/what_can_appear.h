#pragma once

#include "ui/widgets/card.h"

namespace bothy {

/// Beside or before the rows of the look over: what the other person can come to see, and what not.
class WhatCanAppear : public Card {
    Q_OBJECT

public:
    explicit WhatCanAppear(QWidget* parent = nullptr);
};

} // namespace bothy
