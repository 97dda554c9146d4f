# The program itself: build/app/bothy.
qt_add_executable(bothy app/main.cpp)
target_link_libraries(bothy PRIVATE app bothy_resources)
set_target_properties(bothy PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/app")
include(GNUInstallDirs)
install(TARGETS bothy RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
# The icon under the name of the desktop file; up to 24 pixels a drawing of its own.
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES resources/icons/bothy.svg DESTINATION "${icons}/scalable/apps" RENAME app.bothy.bothy.svg)
foreach(size 16 22 24)
  install(FILES resources/icons/small/bothy.svg DESTINATION "${icons}/${size}x${size}/apps" RENAME app.bothy.bothy.svg)
endforeach()
