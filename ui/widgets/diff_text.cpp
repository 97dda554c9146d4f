#include "ui/widgets/diff_text.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

#include <QTextLayout>

#include <cmath>

namespace bothy {
namespace {

constexpr double WidestLineInBodies = 44;
/// Room for the marks; a quiet line stays as low as one without them.
double lineSpacing(TextRole role) {
    return role == TextRole::Caption ? 1.1 : 1.3;
}

/// Splits the spaces at both ends off a changed piece, so that marks end with the words.
void addWithoutEdges(std::vector<DiffPiece>& shown, const DiffPiece& piece) {
    const QString words = piece.text.trimmed();
    if (piece.kind == PieceKind::Same || words.isEmpty()) {
        shown.push_back({PieceKind::Same, piece.text});
        return;
    }
    const qsizetype start = piece.text.indexOf(words);
    if (start > 0) shown.push_back({PieceKind::Same, piece.text.left(start)});
    shown.push_back({piece.kind, words});
    const QString rest = piece.text.mid(start + words.size());
    if (!rest.isEmpty()) shown.push_back({PieceKind::Same, rest});
}

} // namespace

DiffText::DiffText(QWidget* parent, TextRole role, DiffSide side)
    : QWidget(parent)
    , m_role(role)
    , m_side(side) {
    setAccessibleRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this](const Theme&) { updateGeometry(), update(); });
}

void DiffText::setTexts(const QString& oldWords, const QString& newWords) {
    m_pieces = wordDiff(oldWords, newWords);
    setAccessibleName(newWords);
    setAccessibleDescription(oldWords == newWords ? QString() : tr("Before: %1 Now: %2").arg(oldWords, newWords));
    rebuild();
}

void DiffText::setMarks(const QString& gone, const QString& came) {
    m_pieces = {{PieceKind::Removed, gone}, {PieceKind::Added, came}};
    //: What the two marks in a text mean, for a screen reader.
    setAccessibleName(tr("Struck through: %1. Underlined: %2.").arg(gone, came));
    setAccessibleDescription({});
    rebuild();
}

void DiffText::rebuild() {
    m_shown.clear();
    m_text.clear();
    for (const DiffPiece& piece : m_pieces) {
        if (piece.kind == PieceKind::Removed && m_side == DiffSide::NewOnly) continue;
        if (piece.kind == PieceKind::Added && m_side == DiffSide::OldOnly) continue;
        const bool touches =
            !m_shown.empty() && m_shown.back().kind == PieceKind::Removed && piece.kind == PieceKind::Added;
        if (touches) m_shown.push_back({PieceKind::Same, QString(QChar::Space)});
        addWithoutEdges(m_shown, piece);
    }
    for (const DiffPiece& piece : m_shown)
        m_text += piece.text;
    m_text.replace(u'\n', QChar::LineSeparator); // which is what ends a line in a layout of one paragraph
    updateGeometry();
    update();
}

double DiffText::layOut(QTextLayout& layout, double width) const {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto); // words run in their own direction
    option.setAlignment(layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double spare = line.height() * (lineSpacing(m_role) - 1.0);
        line.setPosition({0, y + spare / 2});
        y += line.height() + spare;
    }
    layout.endLayout();
    return y;
}

QSize DiffText::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    QFont font = m.font(m_role);
    font.setWeight(QFont::Normal);
    const int width = std::min(widthOf(font, m_text.left(400)) + 2, m.bodies(WidestLineInBodies));
    return {width, heightForWidth(width)};
}

QSize DiffText::minimumSizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {m.bodies(8), m.bodies(1.6)};
}

int DiffText::heightForWidth(int width) const {
    QFont font = themeOf(this).metrics().font(m_role);
    font.setWeight(QFont::Normal);
    QTextLayout layout(m_text, font);
    return static_cast<int>(std::ceil(layOut(layout, std::max(1, width)))) + 2;
}

void DiffText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    QFont font = themeOf(this).metrics().font(m_role);
    font.setWeight(QFont::Normal);
    QTextLayout layout(m_text, font);
    layOut(layout, width());

    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const DiffPiece& piece : m_shown) {
        const int length = static_cast<int>(piece.text.size()), from = start;
        start += length;
        if (piece.kind == PieceKind::Same) continue;
        const bool removed = piece.kind == PieceKind::Removed;
        QTextCharFormat format;
        format.setForeground(removed ? t.muted : t.text);
        format.setFontStrikeOut(removed);
        formats.append({from, length, format});
        for (int l = 0; l < layout.lineCount(); ++l) {
            const QTextLine line = layout.lineAt(l);
            const int begin = std::max(from, line.textStart());
            int end = std::min(start, line.textStart() + line.textLength());
            if (begin >= end) continue;
            while (end > begin && m_text[end - 1].isSpace())
                --end; // a mark ends with the words, also where the line does
            const double a = line.cursorToX(begin), b = line.cursorToX(end);
            const QRectF box(std::min(a, b) - 1, line.y() - 1, std::abs(b - a) + 2, line.height() + 2);
            const bool grey = removed && m_side != DiffSide::OldOnly;
            if (grey || !removed) paintBox(painter, box, removed ? t.raised : t.accentTint, t.line, 0, 3);
            if (!removed) painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 2), t.accent);
        }
    }
    painter.setPen(m_role == TextRole::Caption ? t.muted : t.text);
    layout.draw(&painter, {0, 0}, formats);
}

} // namespace bothy
