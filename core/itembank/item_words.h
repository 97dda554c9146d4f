#pragma once

#include "core/itembank/item.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace bothy {

struct CatalogueParts;
class EntryReader;

/// Reads the `items` of a catalogue file into `parts`, whose other lists have to be there already:
/// an item is checked against them. Internal to this room.
void readItems(EntryReader& file, CatalogueParts& parts);

/// The words that content files use for the enumerators. Internal to this room.
namespace item_words {

using Word = QLatin1StringView;

inline constexpr std::array<std::pair<Word, Tier>, 3> tiers{
    {{Word("everyday"), Tier::Everyday}, {Word("intimate"), Tier::Intimate}, {Word("intense"), Tier::Intense}}};

inline constexpr std::array<std::pair<Word, Scale>, 5> scales{{{Word("pref"), Scale::Preference},
                                                               {Word("topic"), Scale::Topic},
                                                               {Word("protection"), Scale::Protection},
                                                               {Word("need"), Scale::Need},
                                                               {Word("avoid"), Scale::Avoid}}};

inline constexpr std::array<std::pair<Word, Polarity>, 5> polarities{{{Word("permission"), Polarity::Permission},
                                                                      {Word("protection"), Polarity::Protection},
                                                                      {Word("agreement"), Polarity::Agreement},
                                                                      {Word("need"), Polarity::Need},
                                                                      {Word("avoid"), Polarity::Avoid}}};

/// The result words each polarity has to bring (core/matching/pairing.h names them).
inline constexpr std::array<std::pair<Polarity, Word>, 13> resultKeys{{{Polarity::Permission, Word("open")},
                                                                       {Polarity::Permission, Word("talk")},
                                                                       {Polarity::Permission, Word("closed")},
                                                                       {Polarity::Protection, Word("applies")},
                                                                       {Polarity::Protection, Word("talk")},
                                                                       {Polarity::Protection, Word("not_needed")},
                                                                       {Polarity::Agreement, Word("talk")},
                                                                       {Polarity::Need, Word("met")},
                                                                       {Polarity::Need, Word("talk")},
                                                                       {Polarity::Need, Word("side_by_side")},
                                                                       {Polarity::Avoid, Word("avoid")},
                                                                       {Polarity::Avoid, Word("talk")},
                                                                       {Polarity::Avoid, Word("fine")}}};

/// A role pair and its two sides. Mutual is not in the list: it has no sides.
struct RolePairWords {
    Word name;
    RolePair roles;
    Word first;
    Word second;
};

inline constexpr std::array<RolePairWords, 5> rolePairs{
    {{Word("give_receive"), RolePair::GiveReceive, Word("giving"), Word("receiving")},
     {Word("ask_asked"), RolePair::AskAsked, Word("asking"), Word("being_asked")},
     {Word("lead_follow"), RolePair::LeadFollow, Word("leading"), Word("following")},
     {Word("camera_subject"), RolePair::CameraSubject, Word("taking_picture"), Word("in_picture")},
     {Word("say_hear"), RolePair::SayHear, Word("saying"), Word("hearing")}}};

inline constexpr std::array<std::pair<Word, RolePair>, 6> roles{{{Word("mutual"), RolePair::Mutual},
                                                                 {Word("give_receive"), RolePair::GiveReceive},
                                                                 {Word("ask_asked"), RolePair::AskAsked},
                                                                 {Word("lead_follow"), RolePair::LeadFollow},
                                                                 {Word("camera_subject"), RolePair::CameraSubject},
                                                                 {Word("say_hear"), RolePair::SayHear}}};

} // namespace item_words
} // namespace bothy
