#include "ui/appearance/appearance_card.h"
#include "ui/reminders/reminders_card.h"
#include "ui/settings/clock_card.h"
#include "ui/settings/name_card.h"
#include "ui/settings/passphrase_card.h"
#include "ui/settings/privacy_card.h"
#include "ui/settings/settings_page.h"

namespace bothy {

using namespace Qt::StringLiterals;

std::vector<SearchEntry> SettingsPage::entries() {
    const auto words = [](const QStringList& all) { return all.join(u" · "_s); };
    return {
        {.place = u"appearance"_s,
         .title = AppearanceCard::tr("Appearance"),
         .text = words({AppearanceCard::tr("Colours"), AppearanceCard::tr("Light"), AppearanceCard::tr("Dark"),
                        AppearanceCard::tr("High contrast, light"), AppearanceCard::tr("High contrast, dark"),
                        AppearanceCard::tr("Text size")})},
        {.place = u"locking"_s,
         .title = PrivacyCard::tr("Privacy and locking"),
         .text = words({PrivacyCard::tr("Lock by itself after"), PrivacyCard::tr("Two words to remember"),
                        PrivacyCard::tr("Lock now")})},
        {.place = u"reminders"_s,
         .title = RemindersCard::tr("Reminders"),
         .text = words({RemindersCard::tr("Also while your part is locked"), RemindersCard::tr("Quiet hours"),
                        RemindersCard::tr("Start Bothy when this account logs in")})},
        {.place = u"date"_s, .title = ClockCard::tr("The date"), .text = ClockCard::tr("Go by the clock")},
        {.place = u"name"_s, .title = NameCard::tr("Your name"), .text = NameCard::tr("Name or nickname")},
        {.place = u"passphrase"_s,
         .title = PassphraseCard::tr("Passphrase"),
         .text = PassphraseCard::tr("Change passphrase")},
        {.place = u"other-person"_s, .title = tr("The other person"), .text = tr("A second person joins")},
        {.place = u"about"_s, .title = tr("About Bothy"), .text = tr("Where your file is")},
    };
}

} // namespace bothy
