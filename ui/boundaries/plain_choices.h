#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace bothy {

/// A few choices that exclude each other, one under the other, each with a sentence that says what it does.
/// Arrow keys move between them. choose() is silent; choiceMade() tells of a person's choice only.
class PlainChoices : public QWidget {
    Q_OBJECT

public:
    /// `about` is said by a screen reader before the choices.
    explicit PlainChoices(const QString& about, QWidget* parent = nullptr);

    /// Choices count from 0 in the order they are added; the first is chosen at first.
    void addChoice(const QString& title, const QString& sentence);
    int chosen() const;
    void choose(int choice);
    void setChoiceEnabled(int choice, bool enabled);

Q_SIGNALS:
    void choiceMade(int choice);

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
};

} // namespace bothy
