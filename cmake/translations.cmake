# The words of the window in each language, as :/i18n/bothy_<language>.qm. The .ts files are committed; the
# build only reads them (./dev words writes them).
file(GLOB bothy_ts CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
qt_add_lrelease(bothy TS_FILES ${bothy_ts} QM_FILES_OUTPUT_VARIABLE bothy_qm)
qt_add_resources(bothy "translations" PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${bothy_qm})
