// Whatever octets arrive as one of the five messages, its check neither stops the program nor lets them pass. Built
// once for each message, by `./dev fuzz`; see ../README.md.
#include "tests/fuzz/stages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bothy::fuzz::Stages stages;
    const bothy::ByteView octets(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    stages.check(bothy::MatchMessage::BOTHY_FUZZED_MESSAGE, octets);
    return 0;
}
