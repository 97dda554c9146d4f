#pragma once

#include "core/matching/outgoing.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class Catalogue;
class LookOverRow;
class RowCard;
class SectionHead;

/// The rows of one answer, yes or maybe, each below the name of its topic, and one button that holds all of them back.
/// Not to be seen while it has no row.
class LookOverGroup : public QWidget {
    Q_OBJECT

public:
    LookOverGroup(Level level, const QString& title, const Catalogue& catalogue, QWidget* parent = nullptr);

    Level level() const { return m_level; }
    bool isEmpty() const { return m_rows.empty(); }
    /// Takes its own rows from these, anew.
    void setRows(const std::vector<PreviewRow>& all);
    /// Are its rows still those among these, whatever their switches?
    bool hasRowsOf(const std::vector<PreviewRow>& all) const;
    /// Switches and inks as the rows stand now; nothing changes its place.
    void refreshStates(const std::vector<PreviewRow>& all);

Q_SIGNALS:
    void switched(const bothy::PreviewRow& row, bool shown);
    void holdBackAllRequested(bothy::Level level);

private:
    std::vector<PreviewRow> mineOf(const std::vector<PreviewRow>& all) const;
    void addRow(const PreviewRow& preview, const Item& item);

    Level m_level;
    const Catalogue& m_catalogue;
    SectionHead* m_head;
    QPushButton* m_holdBack;
    RowCard* m_card;
    std::vector<LookOverRow*> m_rows; ///< the card owns them
};

} // namespace bothy
