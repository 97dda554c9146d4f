#pragma once

#include "core/base/ids.h"
#include "core/documents/ownitems/own_item.h"

#include <QWidget>

namespace bothy {

class OwnLines;
class RowCard;

/// The end of "My list": add a line, make a topic, bring a list; and, one row each, the lines that both know of, with
/// their way back as near as the way there.
class OwnStart : public QWidget {
    Q_OBJECT

public:
    explicit OwnStart(OwnLines& lines, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void addRequested();
    void topicRequested();
    void listRequested();
    void lookRequested(const bothy::DocumentId& offer);
    void takeBackRequested(const bothy::DocumentId& line);

private:
    void addRow(const SharedOwnItem& line, const QString& state, bool offeredToMe);

    OwnLines& m_lines;
    RowCard* m_rows;
    std::vector<SharedOwnItem> m_shown;
    std::size_t m_left = 0;
};

} // namespace bothy
