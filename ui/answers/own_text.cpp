#include "ui/answers/own_text.h"

#include "core/documents/ownitems/own_item.h"
#include "core/itembank/catalogue.h"
#include "ui/text/isolated.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diff_text.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <array>

namespace bothy {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("bothy::OwnText", text);
}

/// One piece of a line's words; those of every line are in one order, and may be empty.
struct Part {
    TextRole role;
    Ink ink;
    QString text;
};

std::array<Part, 5> partsOf(const OwnItem& item, const Catalogue& catalogue) {
    const RoleText& roles = catalogue.roleText(item.roles);
    const auto side = [](const QString& role, const QString& words) {
        //: A side of a line and its words: "Giving: I read aloud".
        return words.isEmpty() ? QString() : tr("%1: %2").arg(role, isolated(words));
    };
    return {{{TextRole::Item, Ink::Text, item.prompt},
             {TextRole::Body, Ink::Text, side(roles.first, item.firstPrompt)},
             {TextRole::Body, Ink::Text, side(roles.second, item.secondPrompt)},
             {TextRole::Body, Ink::Text, item.explanation},
             {TextRole::Body, Ink::Muted, placeInWords(item, catalogue)}}};
}

} // namespace

OwnText::OwnText(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(theme.metrics().u); });
}

void OwnText::setItem(const OwnItem& item, const Catalogue& catalogue) {
    setChange(item, item, catalogue);
}

void OwnText::setChange(const OwnItem& before, const OwnItem& item, const Catalogue& catalogue) {
    while (QLayoutItem* taken = m_column->takeAt(0)) {
        delete taken->widget();
        delete taken;
    }
    const auto was = partsOf(before, catalogue), is = partsOf(item, catalogue);
    for (std::size_t i = 0; i < is.size(); ++i) {
        if (was[i].text != is[i].text) {
            auto* change = new DiffText(this, is[i].role);
            change->setTexts(was[i].text, is[i].text);
            m_column->addWidget(change);
        } else if (!is[i].text.isEmpty()) {
            m_column->addWidget(new TextLabel(is[i].role, is[i].ink, is[i].text, this));
        }
    }
}

QString rolesInWords(const OwnItem& item, const Catalogue& catalogue) {
    if (item.roles == RolePair::Mutual) return tr("The same for both of you");
    const RoleText& roles = catalogue.roleText(item.roles);
    //: The two sides of a line, such as "Giving" and "Receiving".
    return tr("Two sides: %1 and %2").arg(roles.first, roles.second);
}

QString placeInWords(const OwnItem& item, const Catalogue& catalogue) {
    const Section* shipped = catalogue.section(item.section);
    const QString topic = shipped ? shipped->title : isolated(item.ownSection);
    //: Where a line stands: its topic, its part of the list, its kind of question, and who answers what.
    return tr("%1 · %2 · %3 · %4")
        .arg(topic, catalogue.tier(item.tier).title, catalogue.polarity(item.polarity).title,
             rolesInWords(item, catalogue));
}

} // namespace bothy
