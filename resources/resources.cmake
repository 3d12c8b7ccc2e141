# Files compiled into the programs, below :/sayso/
file(GLOB codebooks CONFIGURE_DEPENDS resources/codebooks/*.json)
qt_add_resources(sayso_app app_resources PREFIX /sayso BASE resources FILES ${codebooks})

# KSyntaxHighlighting wants its definitions in a folder named syntax
file(GLOB cues CONFIGURE_DEPENDS resources/cues/*.xml)
qt_add_resources(sayso_app cue_resources PREFIX /sayso/cues/syntax BASE resources/cues FILES ${cues})

file(GLOB icons CONFIGURE_DEPENDS resources/icons/*.svg)
if(icons)
    qt_add_resources(sayso_ui ui_resources PREFIX /sayso BASE resources FILES ${icons})
endif()
