#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bothy {

class Catalogue;
struct OwnItem;

/// Every word of a line of one's own, as both see it when it is offered: the line, the lines of the two sides, what is
/// explained, and where it stands. The same widget for its writer before and for its reader after.
class OwnText : public QWidget {
    Q_OBJECT

public:
    explicit OwnText(QWidget* parent = nullptr);

    void setItem(const OwnItem& item, const Catalogue& catalogue);
    /// What differs from `before` is marked.
    void setChange(const OwnItem& before, const OwnItem& item, const Catalogue& catalogue);

private:
    QVBoxLayout* m_column;
};

/// Where a line stands and how it is read: topic, part and kind, in one quiet line.
QString placeInWords(const OwnItem& item, const Catalogue& catalogue);
/// "Giving and receiving"; "The same for both of you".
QString rolesInWords(const OwnItem& item, const Catalogue& catalogue);

} // namespace bothy
