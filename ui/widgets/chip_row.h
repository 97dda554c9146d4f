#pragma once

#include "ui/widgets/answer_chip.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;

namespace bothy {

class TextLabel;

/// One chip to offer.
struct ChipWord {
    ChipMeaning meaning;
    QString word;
};

/// Exclusive chips that wrap at large text. Arrow keys move inside, Space chooses; digits are left to
/// the page. choose() and clear() are silent, answerChosen() tells of a person's choice only.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(const std::vector<ChipWord>& chips, QWidget* parent = nullptr);

    std::optional<int> chosen() const;
    void choose(int index);
    void clear();
    AnswerChip* chip(int index) const;
    int count() const;

    /// Said after the answer by a screen reader, such as the item the chips belong to.
    void setAbout(const QString& words);

Q_SIGNALS:
    /// `index` counts from 0 in the order the chips were given.
    void answerChosen(int index);

private:
    QButtonGroup* m_group;
};

/// A label ("Giving") of 7.2 body and its chips; the label moves above them where room is short.
class RoleRow : public QWidget {
    Q_OBJECT

public:
    RoleRow(const QString& label, const std::vector<ChipWord>& chips, QWidget* parent = nullptr);

    ChipRow* chips() const { return m_chips; }
    std::optional<int> chosen() const { return m_chips->chosen(); }
    void choose(int index) { m_chips->choose(index); }
    void clear() { m_chips->clear(); }

Q_SIGNALS:
    void answerChosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_box;
    TextLabel* m_label;
    ChipRow* m_chips;
};

} // namespace bothy
