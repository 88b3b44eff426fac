# SPDX-License-Identifier: MIT
# What every target of the project shares: warnings as errors, Qt settings, a faster linker, ccache.

find_program(JOINERY_CCACHE ccache)
if(JOINERY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${JOINERY_CCACHE})
endif()

find_program(JOINERY_MOLD mold)
if(JOINERY_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# Thin archives: a library that is rebuilt often does not copy its objects each time.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    set(CMAKE_CXX_ARCHIVE_CREATE "<CMAKE_AR> qcT <TARGET> <LINK_FLAGS> <OBJECTS>")
    set(CMAKE_CXX_ARCHIVE_APPEND "<CMAKE_AR> qT <TARGET> <LINK_FLAGS> <OBJECTS>")
endif()

add_library(joinery_settings INTERFACE)
target_compile_options(joinery_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    -Wno-missing-field-initializers -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(joinery_settings INTERFACE -fpch-preprocess)
endif()
target_compile_definitions(joinery_settings INTERFACE
    QT_NO_FOREACH QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(joinery_settings INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})

# Every .cpp and .h under the calling folder, found again when one is added.
function(joinery_sources out)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(${out} ${found} PARENT_SCOPE)
endfunction()

# clang-tidy reads the .clang-tidy nearest to a file: this one frees what Qt's moc and rcc generate (one check that
# finds nothing there, as none at all is an error).
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()
