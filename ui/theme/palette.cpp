#include "ui/theme/palette.h"

namespace bothy {
namespace {

void setGroup(QPalette& palette, QPalette::ColorGroup group, const Tokens& t) {
    const bool off = group == QPalette::Disabled;
    const QColor ink = off ? t.muted : t.text;
    palette.setColor(group, QPalette::Window, t.bg);
    palette.setColor(group, QPalette::Base, t.surface);
    palette.setColor(group, QPalette::Button, t.surface);
    palette.setColor(group, QPalette::ToolTipBase, t.surface);
    palette.setColor(group, QPalette::AlternateBase, t.bg);
    palette.setColor(group, QPalette::WindowText, ink);
    palette.setColor(group, QPalette::Text, ink);
    palette.setColor(group, QPalette::ButtonText, ink);
    palette.setColor(group, QPalette::ToolTipText, ink);
    palette.setColor(group, QPalette::BrightText, t.danger);
    palette.setColor(group, QPalette::PlaceholderText, t.muted);
    palette.setColor(group, QPalette::Highlight, off ? t.raised : t.accent);
    palette.setColor(group, QPalette::HighlightedText, off ? t.muted : t.onAccent);
    palette.setColor(group, QPalette::Link, t.accent);
    palette.setColor(group, QPalette::LinkVisited, t.waiting);
    palette.setColor(group, QPalette::Mid, t.border);
    palette.setColor(group, QPalette::Dark, t.border);
    palette.setColor(group, QPalette::Midlight, t.line);
    palette.setColor(group, QPalette::Light, t.raised);
    palette.setColor(group, QPalette::Shadow, t.border);
}

} // namespace

QPalette paletteFor(const Tokens& tokens) {
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setGroup(palette, group, tokens);
    return palette;
}

} // namespace bothy
