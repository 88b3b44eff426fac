// SPDX-License-Identifier: MIT
#include "core/base/translations.h"

#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace joinery {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const auto install = [&](const QLocale &language, const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(language, name, "_", folder) || translator->isEmpty())
            return false;
        translator->setParent(&application);
        return application.installTranslator(translator.release());
    };

    // Buttons in one language and sentences in another would be worse than all of it in English.
    const QString folder = ":/translations";
    if (install(locale, "joinery", folder))
        install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else
        install(QLocale(QLocale::English), "joinery", folder);
}

} // namespace joinery
