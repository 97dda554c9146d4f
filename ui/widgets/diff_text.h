#pragma once

#include "ui/theme/metrics.h"
#include "ui/widgets/word_diff.h"

#include <QWidget>

class QTextLayout;

namespace bothy {

/// Both in one text, or only the old (struck) or only the new (underlined) side.
enum class DiffSide { Both, OldOnly, NewOnly };

/// Shows a change word by word: what went is struck on grey, what came is underlined on accent tint,
/// never red and green. The accessible description says both texts in full.
class DiffText : public QWidget {
    Q_OBJECT

public:
    explicit DiffText(QWidget* parent = nullptr, TextRole role = TextRole::Item, DiffSide side = DiffSide::Both);

    void setTexts(const QString& oldWords, const QString& newWords);
    /// Shows what the marks mean: `gone` struck, `came` underlined.
    void setMarks(const QString& gone, const QString& came);
    const std::vector<DiffPiece>& pieces() const { return m_pieces; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    double layOut(QTextLayout& layout, double width) const;

    TextRole m_role;
    DiffSide m_side;
    std::vector<DiffPiece> m_pieces; ///< everything, as compared
    std::vector<DiffPiece> m_shown;  ///< what this side shows, spaces kept outside of marks
    QString m_text;
};

} // namespace bothy
