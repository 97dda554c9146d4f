# The program itself: build/app/bothy.
qt_add_executable(bothy app/main.cpp)
target_link_libraries(bothy PRIVATE app bothy_resources)
set_target_properties(bothy PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/app")
include(GNUInstallDirs)
install(TARGETS bothy RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
include(cmake/translations.cmake)
