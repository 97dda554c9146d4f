# A room is one folder of the house, built as one static library. The line that declares a room
# says which rooms it may include; tests/architecture reads the same lines (build/rooms.txt),
# so this list is the only place where arrows are written down.
#
#   bothy_room(core/crypto SEES core/base LIBS PkgConfig::sodium)
#
# Sources are all *.cpp of the folder itself and of its sub-folders that are not rooms themselves.
set(BOTHY_ROOMS_FILE "${CMAKE_BINARY_DIR}/rooms.txt")
file(WRITE "${BOTHY_ROOMS_FILE}" "")
set_property(GLOBAL PROPERTY BOTHY_ROOM_TARGETS "")

function(bothy_room path)
  cmake_parse_arguments(ROOM "" "" "SEES;LIBS" ${ARGN})
  string(REPLACE "/" "_" target "${path}")
  file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${path}/*.cpp" "${PROJECT_SOURCE_DIR}/${path}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # belongs to the program, not to its room

  if(sources MATCHES "\\.cpp")
    add_library(${target} STATIC ${sources})
    set(visibility PUBLIC)
    if(COMMAND bothy_precompile)
      bothy_precompile(${target} "${path}")
    endif()
  else() # only headers, or nothing yet
    add_library(${target} INTERFACE)
    set(visibility INTERFACE)
  endif()
  target_include_directories(${target} ${visibility} "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} ${visibility} bothy_flags ${ROOM_LIBS})
  foreach(seen IN LISTS ROOM_SEES)
    string(REPLACE "/" "_" seen_target "${seen}")
    target_link_libraries(${target} ${visibility} ${seen_target})
  endforeach()

  string(JOIN " " sees ${ROOM_SEES})
  file(APPEND "${BOTHY_ROOMS_FILE}" "${path}: ${sees}\n")
  set_property(GLOBAL APPEND PROPERTY BOTHY_ROOM_TARGETS ${target})
endfunction()
