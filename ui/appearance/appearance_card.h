#pragma once

#include "ui/appearance/local_settings.h"
#include "ui/widgets/card.h"

class QAbstractButton;
class QPushButton;

namespace bothy {

class AppearanceKeeper;
class TextLabel;

/// All of them, or only what somebody may need before reading anything: colours, text size, motion.
enum class AppearanceChoices { All, BeforeReading };

/// Colours, text size, density and calm; each choice applies at once, everywhere, and is kept for the next start.
/// Several cards may be open; each shows what was chosen in another. Borrows the keeper.
class AppearanceCard : public Card {
    Q_OBJECT

public:
    explicit AppearanceCard(AppearanceKeeper& keeper, AppearanceChoices choices = AppearanceChoices::All,
                            QWidget* parent = nullptr);

private:
    void addChoices(const QString& title, const QString& name, const QStringList& words,
                    const std::function<int(const Appearance&)>& place,
                    const std::function<void(Appearance&, int)>& put);
    void addTick(const QString& name, const QString& words, bool Appearance::*tick);
    QWidget* makeTextSize();
    void change(const std::function<void(Appearance&)>& how);
    void refresh();

    AppearanceKeeper& m_keeper;
    std::vector<std::function<void(const Appearance&)>> m_refreshers;
    QPushButton* m_smaller;
    TextLabel* m_percent;
    QPushButton* m_larger;
};

} // namespace bothy
