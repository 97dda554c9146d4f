#pragma once

#include <QHash>
#include <QObject>

class QCheckBox;
class QWidget;

namespace bothy {

class HeldWords;

/// What a person ticked and unticked among the rows of one view before anything comes of it: kept through another page
/// and through locking as words on their way are (HeldWords), and while the rows are made anew. Each row goes by what
/// it says. What was unticked stays so whatever happens around it; a tick comes back only to a row that begins without.
class HeldTicks : public QObject {
    Q_OBJECT

public:
    /// `view` has a name.
    explicit HeldTicks(QWidget* view);

    /// The rows are about to be made anew. Those that are not ticked stay so, however they begin then.
    void renew();
    /// The same of rows that never begin with a tick.
    void forgetRows();
    /// A row, as it begins. It stands as its person left it from then on.
    void add(const QString& says, QCheckBox* tick);
    /// Something came of it, or it was given up.
    void settle();
    /// Every row there is was added: what was chosen of any other is given up, for good.
    void settleOthers();

Q_SIGNALS:
    /// By the person, or because it came back.
    void changed();

private:
    struct Row {
        QString line; ///< what it says
        QString key;  ///< the same, once
        QCheckBox* tick;
        bool begins; ///< ticked
    };
    void note(const Row& row);
    void stand(const Row& row) const;
    QString written() const;
    void bringBack(const QString& written);

    HeldWords* m_held;
    std::vector<Row> m_rows;
    bool m_areAll = false;         ///< no other row has a choice
    QHash<QString, bool> m_chosen; ///< against how the row began, also of rows that are not there now
};

} // namespace bothy
