#pragma once

#include "ui/answers/list_reading.h"
#include "ui/widgets/footed_page.h"

class QPushButton;

namespace bothy {

class InlineMessage;
class ListActs;
class MeaningRow;
class PageHead;
class RowCard;
class Session;
class TextArea;
class TextLabel;
template <typename Button>
class ChoiceButton;

/// A list of another program: choose its file, see what was found and what would be new, say what its words mean, and
/// bring it in. Nothing is kept before the last step, and that is one act with one Undo.
class OwnImport : public FootedPage {
    Q_OBJECT

public:
    OwnImport(Session& session, ListActs& acts, QWidget* parent = nullptr);

    /// Nothing chosen yet.
    void begin();
    /// Reads a file away from the window's thread.
    void read(const QString& path);

Q_SIGNALS:
    void left();
    void brought();

private:
    void build();
    void chooseFile();
    void show(const Result<ReadList>& read);
    void showWords();
    void showLines();
    void showTrouble(const Error& error);
    AnswerMeanings meanings() const;
    void bringIn();

    Session& m_session;
    ListActs& m_acts;
    ReadList m_read;
    int m_reading = 0; ///< counts files: an earlier one that comes late is dropped
    std::vector<MeaningRow*> m_choices;
    PageHead* m_head;
    QPushButton* m_choose;
    InlineMessage* m_message;
    QWidget* m_mapping;
    RowCard* m_words;
    TextLabel* m_wordsNote;
    TextArea* m_found;
    TextArea* m_new;
    ChoiceButton<class QCheckBox>* m_withNew;
    QPushButton* m_bring = nullptr;
};

} // namespace bothy
