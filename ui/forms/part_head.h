#pragma once

#include <QWidget>

namespace bothy {

/// The title of one part of a plan ("Steps", "Have ready"), like the label of a field, with room for one button at the
/// trailing edge.
class PartHead : public QWidget {
    Q_OBJECT

public:
    explicit PartHead(const QString& title, QWidget* trailing = nullptr, QWidget* parent = nullptr);
};

} // namespace bothy
