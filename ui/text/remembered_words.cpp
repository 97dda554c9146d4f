#include "ui/text/remembered_words.h"

#include <QCoreApplication>

namespace bothy {

namespace {

constexpr qsizetype Count = 256; // one for each value of a number

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static constexpr const char* english =
        //: 256 different short and friendly words, with a space between; a translation has words of its own.
        QT_TR_NOOP("acorn anchor apple apricot arch arrow atlas bakery balcony bamboo banjo barley basket "
                   "bay beacon bell berry birch biscuit blossom boat bonfire book bottle bowl branch bread "
                   "breeze brick bridge broom bucket button cabin cactus camera candle canoe canyon carrot "
                   "castle cedar cello chalk chess chestnut cider cinema circle citrus clock cloud clover "
                   "coast cobalt cocoa coffee comet compass copper corn cotton cove cradle crane crayon "
                   "creek cricket crown curtain cushion deer delta desk diary dolphin donkey door dove "
                   "dragon drum dune eagle earth echo elbow elder ember emerald engine falcon farm feather "
                   "ferry fiddle field fig finch fjord flag flute foam forest fossil fountain fox frost "
                   "galaxy garden garlic gate giraffe glacier glass globe goose granite grape grass gravel "
                   "guitar hammer harp harvest hat hedge heron hill horizon horse ice igloo indigo ink iron "
                   "island ivory jacket jigsaw jungle kayak kettle key kite ladder lagoon lake lamp lantern "
                   "lark lavender lawn leaf lemon letter library lilac linen lion lizard lobster loom lotus "
                   "lunch magnet mango maple marble market meadow melon mill mint mirror moon moss mountain "
                   "museum napkin nest nickel north notebook nutmeg oak oasis oat ocean onion orange "
                   "orchard otter owl oyster paddle palm panda paper park parrot pasta pear pebble pencil "
                   "penguin pepper piano picnic pigeon pillow pine planet plum pocket pond poplar prairie "
                   "prism pumpkin quartz quilt rabbit raft rain ribbon roof ruler saddle salmon sand scarf "
                   "seed shell shovel sled snow soap spoon spruce stone sunset table teapot tent thread "
                   "ticket towel tower train tunnel valley wagon walnut wheel window wool");
    static QStringList translated() { return tr(english).split(u' ', Qt::SkipEmptyParts); }
};

} // namespace

QStringList rememberedWords() {
    const QStringList translated = Words::translated();
    return translated.size() == Count ? translated : QString::fromLatin1(Words::english).split(u' ');
}

QString wordsFor(const StateMark& mark) {
    const QStringList words = rememberedWords();
    return words.at(mark[0]) + u' ' + words.at(mark[1]);
}

} // namespace bothy
