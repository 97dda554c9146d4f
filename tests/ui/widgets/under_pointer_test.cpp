// What is under the pointer or pressed is darker, and its words can still be read: on the controls as they are drawn.

#include "tests/ui/pages/hands.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/page_entry.h"
#include "ui/widgets/tag.h"

#include <QPushButton>

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

QImage drawn(QAbstractButton& button) {
    return button.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRgb groundOf(const QImage& image) {
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    return std::ranges::max_element(counts, {}, [](const auto& each) { return each.second; })->first;
}

/// Of the words alone, not of an edge or a drawing: what is not there without them.
double contrastOfWords(QAbstractButton& button) {
    const QImage with = drawn(button);
    const QString words = button.text();
    button.setText(u" "_s);
    const QImage without = drawn(button);
    button.setText(words);
    const QColor ground(groundOf(without));
    double best = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y))
                best = std::max(best, contrastRatio(QColor(with.pixel(x, y)), ground));
    return best;
}

class UnderPointer : public testing::TestWithParam<ThemeName> {};

TEST_P(UnderPointer, WordsAreReadOnWhateverIsTouchedOrPressed) {
    const Look look(GetParam(), 2.0); // letters thick enough to have their whole colour
    std::vector<std::unique_ptr<QAbstractButton>> controls;
    for (const auto kind : {ButtonKind::Filled, ButtonKind::Outlined, ButtonKind::Soft, ButtonKind::Accent,
                            ButtonKind::Muted, ButtonKind::Plain, ButtonKind::Danger}) {
        auto button = std::make_unique<QPushButton>(u"Will"_s);
        setButtonKind(button.get(), kind);
        controls.push_back(std::move(button));
    }
    controls.push_back(std::make_unique<PageEntry>(u"home"_s, IconName::Home, u"Will"_s));
    for (const TagKind kind : {TagKind::Choosable, TagKind::Removable})
        controls.push_back(std::make_unique<Tag>(kind, u"Will"_s));
    for (std::size_t at = 0; at < controls.size(); ++at) {
        QAbstractButton& control = *controls[at];
        control.resize(400, 100);
        control.setAttribute(Qt::WA_UnderMouse);
        EXPECT_GE(contrastOfWords(control), 4.5) << at;
        control.setDown(true);
        EXPECT_GE(contrastOfWords(control), 4.5) << at << " pressed";
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, UnderPointer,
                         testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight,
                                         ThemeName::HighContrastDark),
                         [](const auto& name) { return std::to_string(static_cast<int>(name.param)); });

} // namespace
} // namespace bothy
