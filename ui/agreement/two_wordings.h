#pragma once

#include "ui/agreement/sign_off_panel.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace bothy {

class Card;
class TextLabel;

/// Two wordings of one document, written without knowing of each other: one box for each, headed by whose words
/// they are, with marks of its own under them. Side by side where there is room. What is about the document as a
/// whole stands below both. Knows no content: the page fills `words()`.
class TwoWordings : public QWidget {
    Q_OBJECT

public:
    explicit TwoWordings(Session& session, QWidget* parent = nullptr);

    /// The column of one box, under its heading: Current or Other.
    QVBoxLayout* words(Wordings which) const;
    void setDocument(const SignedDocument& document);
    void setTogether(bool together); ///< as of its panels (SignOffPanel)
    /// Whose words a box holds.
    QString heading(Wordings which) const;

    /// As narrow as one box below the other, whatever the direction: a size that depended on it would decide about
    /// itself.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void otherWordsRequested();
    void stepDone(const QString& words);
    void limitRequested(const bothy::DocumentId& limit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Box {
        Card* card = nullptr;
        TextLabel* heading = nullptr;
        QVBoxLayout* words = nullptr;
        SignOffPanel* panel = nullptr;
    };
    Box makeBox(Session& session, Wordings which);
    void arrange();
    int narrowestBox() const;

    QBoxLayout* m_row;
    Box m_current;
    Box m_other;
    SignOffPanel* m_whole;
};

} // namespace bothy
