#pragma once

#include "core/documents/agreements/agreement.h"
#include "ui/widgets/diff_text.h"

#include <QWidget>

namespace bothy {

class Session;
class WordsBlock;

/// The words of one agreement to read. Beside other words, everything that differs is marked: nothing changes unseen.
/// The title and the day of looking again have places of their own while nothing about them differs.
class AgreementText : public QWidget {
    Q_OBJECT

public:
    /// `side` NewOnly shows only `now`, with marks on what `before` does not have. `role` is for the words themselves.
    explicit AgreementText(const Session& session, DiffSide side = DiffSide::Both, TextRole role = TextRole::Body,
                           QWidget* parent = nullptr);

    void setWords(const Agreement& now, const Agreement& before, bool withDay);
    bool showsChange() const;

private:
    QString itemsInWords(const Agreement& agreement) const;
    void setFields(const Agreement& now, const Agreement& before);

    const Session& m_session;
    DiffSide m_side;
    WordsBlock* m_title;
    WordsBlock* m_words;
    WordsBlock* m_exceptions;
    WordsBlock* m_items;
    WordsBlock* m_lookAgain;
    std::map<QString, WordsBlock*> m_fields; ///< of words and signs; made when the first of them is shown
};

} // namespace bothy
