#pragma once

#include "core/itembank/catalogue.h"
#include "core/itembank/list_file.h"
#include "core/session/private_state.h"

#include <map>

namespace bothy {

/// One question of a list that is brought in, with all its answers there.
struct BroughtLine {
    QString text; ///< as the file has it, or as the list has it when it was found there
    QString category;
    const Item* found = nullptr; ///< of the catalogue; null for a question that would become an own private item
    std::vector<ListLine> answers;

    /// Only an item that asks for permission or an agreement takes answers over: elsewhere a "no" is not the careful
    /// answer, so what a word of another program means there is for the person to say.
    bool takesAnswers() const {
        return !found || found->polarity == Polarity::Permission || found->polarity == Polarity::Agreement;
    }
};

/// What each answer of the file is to mean, by its folded word; a word that is not there is no answer.
using AnswerMeanings = std::map<QString, Answer>;

/// A list of another program held against one's own, before anything is kept. A question is found only when its words
/// are the same but for accents and capitals. Points into the catalogue.
class ListImport {
public:
    ListImport(const ListFile& file, const Catalogue& catalogue);

    const std::vector<BroughtLine>& lines() const { return m_lines; }
    std::size_t foundCount() const;
    std::size_t newCount() const { return m_lines.size() - foundCount(); }
    /// The words of the answers, folded, the most frequent first, with how they first stood in the file.
    const std::vector<std::pair<QString, QString>>& words() const { return m_words; }

    /// Takes over answers to what was found, and with `newLines` the rest as private items; those without a topic of
    /// this person's list stand in own ones, named as in the file or `otherTopic`. Every answer waits to be confirmed.
    /// What was answered before stays as it is; of two imported answers the more careful one stays.
    void bringInto(PrivateState& mine, const AnswerMeanings& meanings, bool newLines, const QString& otherTopic,
                   Day today) const;

private:
    void gather(const ListFile& file);
    void gatherWords(const ListFile& file);
    OwnItem ownItem(const BroughtLine& line, const QString& otherTopic) const;

    const Catalogue& m_catalogue;
    std::vector<BroughtLine> m_lines;
    std::vector<std::pair<QString, QString>> m_words;
    std::map<QString, const Section*> m_topics; ///< shipped ones, by folded title
    std::map<QString, DocumentId> m_ids;        ///< drawn once, by folded text: bringing in twice is the same
};

/// The meaning a word begins with, chosen towards caution: never more than a maybe, and nothing for a word that is not
/// plain.
std::optional<Answer> carefulMeaning(const QString& foldedWord);

} // namespace bothy
