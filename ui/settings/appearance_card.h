#pragma once

#include "ui/settings/settings_store.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace bothy {

class TextLabel;

/// Colours and text size; each choice applies at once, everywhere, and is kept for the next start.
/// Borrows the theme and the store.
class AppearanceCard : public Card {
    Q_OBJECT

public:
    AppearanceCard(Theme& theme, SettingsStore& store, QWidget* parent = nullptr);

private:
    QWidget* makeColours();
    QWidget* makeTextSize();
    void choose(const Appearance& appearance);
    void stepText(int direction);
    void showTextSize();

    Theme& m_theme;
    SettingsStore& m_store;
    Appearance m_appearance;
    QPushButton* m_smaller;
    TextLabel* m_percent;
    QPushButton* m_larger;
};

} // namespace bothy
