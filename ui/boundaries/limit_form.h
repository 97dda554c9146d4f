#pragma once

#include "core/documents/limits/limit.h"

#include <QWidget>

class QComboBox;

namespace bothy {

class Field;
class ItemPicker;
class LimitFields;
class LookAgainChoice;
class PlainChoices;
class Session;
class TextArea;
class TextLabel;

/// The fields of one limit, and who sees it. A plain form: what is typed stays until it is shown another
/// limit; it writes nothing itself.
class LimitForm : public QWidget {
    Q_OBJECT

public:
    explicit LimitForm(Session& session, QWidget* parent = nullptr);

    /// New: everything can be chosen. In effect: it may become tighter, not looser, because a limit that
    /// loosens waits like one that ends. Shared: it stays shared as well.
    enum class Stage { New, OnlyMineInEffect, SharedInEffect };
    void show(const Limit& limit, Stage stage);
    /// Fills the fields with another wording of the limit that is shown, as its writer would.
    void change(const Limit& to);

    Limit limit() const;
    /// What stands in a field and is not in the limit: a text that is no day. Empty where there is none.
    QString problem() const;
    bool isShared() const;
    void setShared(bool shared);
    QWidget* firstField() const;

Q_SIGNALS:
    void changed();
    void sharingChanged();

private:
    void build();
    void connectFields();
    void makeChoices();
    void nameDays();
    void fill(const Limit& limit);
    void showFields(const Limit& limit);
    void fillKinds();
    LimitLevel chosenLevel() const;
    void showTightening(Stage stage);

    Session& m_session;
    Limit m_limit;         ///< as it was shown
    FilledFields m_filled; ///< as the words stand to them
    bool m_inEffect = false;
    TextArea* m_words;
    LimitFields* m_fields;
    QComboBox* m_kind;
    Field* m_kindField;
    ItemPicker* m_items;
    TextLabel* m_stays;
    TextLabel* m_coversTouch;
    QWidget* m_levelPart = nullptr;
    PlainChoices* m_level;
    LookAgainChoice* m_lookAgain;
    PlainChoices* m_sight;
    TextLabel* m_sharedStays;
};

} // namespace bothy
