#pragma once

#include <QWidget>

class QBoxLayout;

namespace bothy {

class TextLabel;

/// A quiet label and something to fill in, lined up with the rows of answers above it; the label moves above
/// where the room is short. Owns the content.
class LabelledLine : public QWidget {
    Q_OBJECT

public:
    /// An empty label keeps its place, so that a tick lines up with the field above it.
    LabelledLine(const QString& label, QWidget* content, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_box;
    TextLabel* m_label;
    QWidget* m_content;
};

} // namespace bothy
