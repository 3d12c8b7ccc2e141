# One .ts file per language, compiled into the programs below :/i18n. "cmake --build build/release --target update_translations"
# brings the files up to the sources.
file(GLOB translated_sources CONFIGURE_DEPENDS app/*.cpp app/*.h app/*/*.cpp app/*/*.h ui/*.cpp ui/*.h ui/*/*.cpp ui/*/*.h)
file(GLOB translations CONFIGURE_DEPENDS translations/*.ts)
list(TRANSFORM translations PREPEND ${CMAKE_SOURCE_DIR}/ REGEX "^[^/]")

if(translations)
    qt_add_lrelease(sayso_app TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations)
    qt_add_resources(sayso_app app_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${compiled_translations})
endif()
add_custom_target(update_translations
    COMMAND Qt6::lupdate -locations none -no-obsolete ${translated_sources} -ts ${translations}
    COMMENT "Reading the words of the programs" VERBATIM)
