#pragma once

#include <QStringList>
#include <QWidget>

namespace bothy {

/// Short sentences one below the other, each with a small dot at its leading side. To read only.
class PointList : public QWidget {
    Q_OBJECT

public:
    explicit PointList(const QStringList& sentences, QWidget* parent = nullptr);
};

} // namespace bothy
