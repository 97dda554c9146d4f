#pragma once

#include "ui/widgets/diff_text.h"

namespace bothy {

class TextLabel;

/// A piece of shared words: an optional quiet title, and the text. Where there were other words before, it
/// shows the difference word by word.
class WordsBlock : public QWidget {
    Q_OBJECT

public:
    explicit WordsBlock(const QString& title = {}, DiffSide side = DiffSide::Both, TextRole role = TextRole::Body,
                        QWidget* parent = nullptr);

    /// Hides itself while there are no words now and none before.
    void setWords(const QString& words);
    void setChange(const QString& before, const QString& words);
    bool showsChange() const;

private:
    DiffSide m_side;
    TextLabel* m_words;
    DiffText* m_change;
};

} // namespace bothy
