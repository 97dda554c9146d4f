#pragma once

#include <QWidget>

namespace bothy {

/// The title of one part of a plan ("Steps", "Have ready"), one step smaller than the title of a section, with room
/// for one button at the trailing edge.
class PartHead : public QWidget {
    Q_OBJECT

public:
    explicit PartHead(const QString& title, QWidget* trailing = nullptr, QWidget* parent = nullptr);
};

} // namespace bothy
