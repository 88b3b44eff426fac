# SPDX-License-Identifier: MIT
# cmake --install build/release --prefix …: programs, desktop entry, icon, licences, sample project, man pages.

include(GNUInstallDirs)

set(joinery_resources ${CMAKE_SOURCE_DIR}/resources)
install(TARGETS joinery-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/LICENSES/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/licences)
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
file(GLOB joinery_man_pages CONFIGURE_DEPENDS ${joinery_resources}/man/*.1)
if(joinery_man_pages)
    install(FILES ${joinery_man_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
if(EXISTS ${joinery_resources}/sample)
    install(DIRECTORY ${joinery_resources}/sample DESTINATION ${CMAKE_INSTALL_DATADIR}/joinery)
endif()

if(JOINERY_UI)
    install(TARGETS joinery RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES ${joinery_resources}/joinery.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${joinery_resources}/joinery.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${joinery_resources}/joinery.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
