# One .ts file per language, compiled into the programs below :/i18n. "cmake --build build/release --target update_translations"
# brings the files up to the sources. The command line is for scripts and speaks English.
file(GLOB translated_sources CONFIGURE_DEPENDS app/*/*.cpp app/*/*.h ui/*.cpp ui/*/*.cpp ui/*/*.h)
list(FILTER translated_sources EXCLUDE REGEX "/app/commands/")
file(GLOB translations CONFIGURE_DEPENDS translations/*.ts)
set(other_languages ${translations})
list(FILTER other_languages EXCLUDE REGEX "/sayso_en[.]ts$")

if(translations)
    qt_add_lrelease(sayso_app TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations)
    qt_add_resources(sayso_app app_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${compiled_translations})
endif()
add_custom_target(update_translations
    COMMAND Qt6::lupdate -I ${CMAKE_SOURCE_DIR} -locations none -no-obsolete ${translated_sources} -ts ${other_languages}
    COMMAND Qt6::lupdate -I ${CMAKE_SOURCE_DIR} -locations none -no-obsolete -pluralonly ${translated_sources} -ts
        ${CMAKE_SOURCE_DIR}/translations/sayso_en.ts
    COMMENT "Reading the words of the programs" VERBATIM)
