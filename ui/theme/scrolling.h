#pragma once

class QScrollArea;
class QWidget;

namespace bothy {

/// What scrolls in a part of the window: the highest one that is to be seen. None where nothing does.
QScrollArea* largestScrollArea(const QWidget& part);
/// Scrolls whatever lies around a part until it is in view.
void bringIntoView(QWidget& part);

} // namespace bothy
