#include "core/vault/sqlite_code.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

/// Damaged says: put the file away. What is not the file's fault never says that.
TEST(SqliteCode, OnlyWhatIsTheFilesFaultIsDamage) {
    struct Case {
        int code;
        ErrorKind kind;
    };
    for (const auto& [code, kind] : {
             Case{3, ErrorKind::VaultReadOnly},      Case{4, ErrorKind::InputOutput},
             Case{5, ErrorKind::VaultBusy},          Case{6, ErrorKind::VaultBusy},
             Case{7, ErrorKind::OutOfMemory},        Case{8, ErrorKind::VaultReadOnly},
             Case{9, ErrorKind::InputOutput},        Case{10, ErrorKind::InputOutput},
             Case{11, ErrorKind::VaultDamaged},      Case{13, ErrorKind::DiskFull},
             Case{14, ErrorKind::FolderNotWritable}, Case{15, ErrorKind::VaultBusy},
             Case{17, ErrorKind::VaultBusy},         Case{18, ErrorKind::TextTooLong},
             Case{19, ErrorKind::VaultDamaged},      Case{20, ErrorKind::VaultDamaged},
             Case{21, ErrorKind::ProgrammingError},  Case{22, ErrorKind::InputOutput},
             Case{23, ErrorKind::VaultReadOnly},     Case{26, ErrorKind::NotAVault},
             Case{1, ErrorKind::VaultDamaged},
         }) {
        EXPECT_EQ(kindOfSqliteCode(code), kind) << code;
        EXPECT_EQ(kindOfSqliteCode(code | (3 << 8)), kind) << code << ", extended";
    }
}

} // namespace
} // namespace bothy
