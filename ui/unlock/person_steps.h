#pragma once

#include "ui/text/passphrase_words.h"
#include "ui/unlock/first_step.h"

class QCheckBox;

namespace bothy {

class SecretField;
class StatusLine;
class TextField;
class TextLabel;

/// A name or nickname, and whether it may stand on the start page.
class NameStep : public FirstStep {
    Q_OBJECT

public:
    explicit NameStep(QWidget* parent = nullptr);

    /// `withoutName` is what the start page says otherwise: "First person".
    void setWithoutName(const QString& withoutName);
    QString name() const;
    bool showName() const;
    void clear();

protected:
    QWidget* beginning() const override;
    void tryToContinue() override;

private:
    TextField* m_name;
    QCheckBox* m_show;
    TextLabel* m_showHint;
    StatusLine* m_status;
};

/// A passphrase typed twice, with its strength in words. Any passphrase is welcome; the words only advise, and one that
/// is guessed at once is asked about once.
class PassphraseStep : public FirstStep {
    Q_OBJECT

public:
    explicit PassphraseStep(QWidget* parent = nullptr);

    /// Whose passphrase it will be: their name is among the first things that are guessed.
    void setName(const QString& name);
    QString passphrase() const;
    /// While the part is being made nothing can be typed or left.
    void setBusy(bool busy);
    void say(const ErrorWords& words);
    void clear();

protected:
    QWidget* beginning() const override;
    void tryToContinue() override;

private:
    void describeStrength();

    SecretField* m_first;
    SecretField* m_again;
    StatusLine* m_status;
    QString m_name;
    WeakPassphraseQuestion m_question;
};

} // namespace bothy
