#include "core/itembank/care_content_reader.h"

#include "core/itembank/care_sections.h"

namespace bothy {

using namespace Qt::StringLiterals;

std::vector<Phrase> readPhrases(EntryReader& entry, QLatin1StringView key, QLatin1StringView textKey) {
    return entry.list<Phrase>(key, [&](EntryReader& row) {
        return Phrase{row.id<CareId>("id"_L1), row.text(textKey)};
    });
}

Result<CareContent> readCareContent(const Bytes& json) {
    const Result<QJsonObject> object = readContentFile(json, "bothy.care"_L1);
    if (!object) return object.error();
    CareContent care;
    EntryReader file(*object, QString(), care.problems);
    care.locale = file.locale();
    care.version = file.number("version"_L1, 1, 1'000'000);
    readPageTexts(file, care); // first: the others refer to its safety sentences
    readCareSteps(file, care);
    readCareWords(file, care);
    readBoundaries(file, care);
    readTalk(file, care);
    if (care.safety.empty()) return fail(ErrorKind::ContentBroken, u"no usable safety sentence"_s);
    if (care.steps.empty()) return fail(ErrorKind::ContentBroken, u"no usable step"_s);
    return care;
}

} // namespace bothy
