# Files compiled into the programs, below :/sayso/
file(GLOB codebooks CONFIGURE_DEPENDS resources/codebooks/*.json)
qt_add_resources(sayso_app app_resources PREFIX /sayso BASE resources FILES ${codebooks})

file(GLOB icons CONFIGURE_DEPENDS resources/icons/*.svg)
if(icons)
    qt_add_resources(sayso_ui ui_resources PREFIX /sayso BASE resources FILES ${icons})
endif()
