// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace joinery {

/**
 * Makes the application speak the language of `locale`: Joinery's sentences from the program's resources, Qt's own
 * from Qt's folder. Where there is no translation the sentences stay English; English itself is loaded for its plurals.
 * The translators belong to the application.
 */
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace joinery
