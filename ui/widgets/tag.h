#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

#include <optional>

namespace bothy {

/// Plain: a word to read, not a control. Removable: one target, cross included. Addable: a pill with a
/// plus (topics that are off for now). Choosable: a button that stays pressed while chosen.
enum class TagKind { Plain, Removable, Addable, Choosable };

/// A small label around one word or short phrase.
class Tag : public QPushButton {
    Q_OBJECT

public:
    Tag(TagKind kind, const QString& text, QWidget* parent = nullptr);

    /// A drawing before the word.
    void setDrawing(IconName name);
    TagKind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Removable tags: the cross (or anywhere on the tag) was used.
    void removeRequested();
    /// Addable tags.
    void addRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TagKind m_kind;
    std::optional<IconName> m_drawing;
};

} // namespace bothy
