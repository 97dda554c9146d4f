# Warnings and definitions every target shares. BOTHY_WERROR is on in the CI presets only, so that
# a newer compiler never keeps a person from building the program.
option(BOTHY_WERROR "Treat warnings as errors" OFF)
option(BOTHY_FUZZ "Build the fuzzers, with clang" OFF)
option(BOTHY_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(bothy_flags INTERFACE)
target_compile_options(bothy_flags INTERFACE
  -Wall -Wextra -Wno-missing-field-initializers -Wconversion -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Werror=switch -Werror=return-type)
# Enough to name every line of a stack, at three quarters of the time that full debugging information takes.
target_compile_options(bothy_flags INTERFACE $<$<CONFIG:RelWithDebInfo>:-g1>)
target_compile_definitions(bothy_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_MESSAGELOGCONTEXT
  BOTHY_VERSION="${PROJECT_VERSION}")
# Collecting garbage is a seventh of g++'s time on a file of tests; half a gigabyte of room for each file spares it.
target_compile_options(bothy_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=500000>)
if(BOTHY_WERROR)
  target_compile_options(bothy_flags INTERFACE -Werror)
endif()
if(BOTHY_SANITIZE)
  # The checks that a sanitizer weaves in make g++ 12 see uninitialised variants where there are none.
  target_compile_options(bothy_flags INTERFACE -Wno-maybe-uninitialized)
  target_compile_options(bothy_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(bothy_flags INTERFACE -fsanitize=address,undefined)
endif()

# Files that take a precompiled header are found again only with these two allowances (ccache's manual, "Precompiled
# headers"): its macros are as they were, and nothing here asks for the time of compiling.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
  target_compile_options(bothy_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  target_link_options(bothy_flags INTERFACE -fuse-ld=mold)
endif()

# One precompiled header each for the core rooms, the ui rooms and the tests: Qt's headers are read once.
function(bothy_precompile target path)
  if(path MATCHES "^core/")
    set(kind core)
    set(headers <QByteArray> <QString> <QList> <QObject> <QDateTime> <array> <map> <memory> <optional> <span> <variant> <vector> <functional> <algorithm>)
  elseif(path MATCHES "^tests/")
    set(kind tests)
    set(headers <gtest/gtest.h> <QtWidgets> <QtTest> <array> <map> <memory> <optional> <span> <variant> <vector> <functional> <algorithm>)
  else()
    set(kind ui)
    set(headers <QtWidgets> <array> <map> <memory> <optional> <span> <variant> <vector> <functional> <algorithm>)
  endif()
  get_property(owner GLOBAL PROPERTY BOTHY_PCH_${kind})
  if(owner)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  else()
    target_precompile_headers(${target} PRIVATE ${headers})
    set_property(GLOBAL PROPERTY BOTHY_PCH_${kind} ${target})
  endif()
endfunction()
