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

# Some 280 test programs with all of core and ui in each are 40 GB and take minutes to link: the debug presets share
# both as libraries (BUILD_SHARED_LIBS), and a program is not linked again because what it shares was.
option(BUILD_SHARED_LIBS "Core and ui as shared libraries of the build folder" OFF)
set(CMAKE_LINK_DEPENDS_NO_SHARED ON)

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
