// SPDX-License-Identifier: MIT
#include "tests/support_ui/canvas.h"

#include "core/differ/schema_differ.h"
#include "ui/diagram/drop_question.h"

#include <QApplication>
#include <QTest>

namespace joinery {

Canvas::Canvas(const DiagramSample &content, bool dark)
    : sample(content.snapshot)
    , document(sample.open())
    , settings(sample.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    , themes(*qobject_cast<QApplication *>(qApp), settings)
{
    themes.force(dark ? ThemeMode::Dark : ThemeMode::Light);
    if (content.model != content.snapshot) {
        const Result<void> done =
            document->perform(QStringLiteral("edit"), DocumentSample::app,
                              SchemaDiffer().diff(document->model(DocumentSample::app), content.model).operations);
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    document->moveCards(QStringLiteral("place"), content.positions);
    document->undoStack().clear();
    DropAsking::of(*document).setOn(false);
    view = std::make_unique<DiagramView>(*document, selection, themes);
    view->resize(1180, 640);
    view->show();
    (void)QTest::qWaitForWindowExposed(view.get());
    view->setFocus();
}

QList<ObjectId> tableIds(const QStringList &tables)
{
    QList<ObjectId> result;
    for (const QString &table : tables)
        result.append(tableId(table));
    return result;
}

} // namespace joinery
