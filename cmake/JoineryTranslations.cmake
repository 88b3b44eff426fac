# SPDX-License-Identifier: MIT
# translations/joinery_<locale>.ts become .qm files inside the programs, where installTranslations() finds them.
# scripts/translations brings the .ts files up to date with the sources; a build never changes them.

file(GLOB joinery_ts_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/joinery_*.ts)

function(joinery_embed_translations target)
    if(NOT TARGET joinery_translations)
        set_source_files_properties(${joinery_ts_files} PROPERTIES OUTPUT_LOCATION ${CMAKE_BINARY_DIR}/translations)
        add_custom_target(joinery_translations)
        qt_add_lrelease(joinery_translations TS_FILES ${joinery_ts_files} QM_FILES_OUTPUT_VARIABLE qm_files
            OPTIONS -silent -nounfinished)
        set_property(GLOBAL PROPERTY JOINERY_QM_FILES ${qm_files})
    endif()
    get_property(qm_files GLOBAL PROPERTY JOINERY_QM_FILES)
    qt_add_resources(${target} ${target}_translations PREFIX /translations BASE ${CMAKE_BINARY_DIR}/translations
        FILES ${qm_files})
    add_dependencies(${target} joinery_translations)
endfunction()
