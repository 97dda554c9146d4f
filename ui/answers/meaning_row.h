#pragma once

#include "core/documents/answers/answer.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace bothy {

/// One word that answers have in a list of another program, and what it is to mean. It begins on the careful side:
/// only a person makes a yes of it.
class MeaningRow : public QWidget {
    Q_OBJECT

public:
    MeaningRow(const QString& foldedWord, const QString& shownWord, QWidget* parent = nullptr);

    const QString& word() const { return m_word; }
    std::optional<Answer> meaning() const;

private:
    QString m_word;
    QComboBox* m_choice;
};

} // namespace bothy
