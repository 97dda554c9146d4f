#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace bothy {

class CommonRows;
class InlineMessage;
class Session;

/// What there is to know about a comparison on its way, above whatever the page shows: that it is worked out, that it
/// cannot go on, or something its reader is told once. Every line is for its reader alone, and none says what the
/// other person did with their list.
class RoundNotes : public QWidget {
    Q_OBJECT

public:
    RoundNotes(Session& session, CommonRows& model, QWidget* parent = nullptr);

    /// Shows what holds now.
    void refresh();

Q_SIGNALS:
    void takeBackListRequested();

private:
    void addProgress();
    void addWaiting();
    InlineMessage* add(const QString& name, InlineMessage* message);
    void showNotices();
    void onComparing(int done, int total);

    Session& m_session;
    CommonRows& m_model;
    QVBoxLayout* m_column;
    InlineMessage* m_working;
    QPushButton* m_stop = nullptr;
    QProgressBar* m_bar;
    InlineMessage* m_otherList;
    InlineMessage* m_letGo;
    std::vector<InlineMessage*> m_notices;
    QTimer m_soon; ///< what is done in a moment is not worth a line
};

} // namespace bothy
