// SPDX-License-Identifier: MIT
#include "tests/support_ui/open_inspector.h"

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "ui/diagram/drop_question.h"

#include <QAction>
#include <QtTest>

namespace joinery {

void OpenInspector::close()
{
    m_inspector.reset();
    m_selection.reset();
    m_document.reset();
    m_sample.reset();
    m_themes.reset();
}

void OpenInspector::open()
{
    open(schemaFromText(start));
}

void OpenInspector::open(const Schema &schema, const QStringList &dialects)
{
    close();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_themes = std::make_unique<ThemeController>(*qApp, *m_settings);
    m_themes->force(ThemeMode::Light);
    m_sample = std::make_unique<DocumentSample>(schema);
    m_sample->setDialects(dialects);
    m_document = m_sample->open();
    DropAsking::of(*m_document).setOn(false);
    m_selection = std::make_unique<Selection>();
    m_inspector = std::make_unique<Inspector>(*m_document, *m_selection, *m_themes);
    m_inspector->resize(300, 1000);
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void OpenInspector::select(const QString &table, const QString &part)
{
    m_selection->select({tableId(table)}, part.isEmpty() ? ObjectId() : columnId(table + QLatin1Char('.') + part));
    QCoreApplication::processEvents();
}

void OpenInspector::edit(const QString &undoText, const QList<Operation> &operations)
{
    const Result<void> done = m_document->perform(undoText, DocumentSample::app, operations);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

QLineEdit *OpenInspector::field(QWidget *form, const QString &label) const
{
    for (QLineEdit *edit : form->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == label)
            return edit;
    }
    qFatal("no field %s", qPrintable(label));
}

QCheckBox *OpenInspector::box(QWidget *form, const QString &text) const
{
    for (QCheckBox *each : form->findChildren<QCheckBox *>()) {
        if (each->text() == text)
            return each;
    }
    qFatal("no box %s", qPrintable(text));
}

void OpenInspector::enter(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClick(edit, Qt::Key_Return);
}

QStringList OpenInspector::columnNames(const QString &table) const
{
    QStringList names;
    for (const Column &column : m_document->table(tableId(table))->columns)
        names.append(column.name);
    return names;
}

void OpenInspector::addUndoActions()
{
    auto *undo = m_document->undoStack().createUndoAction(m_inspector.get());
    undo->setShortcut(QKeySequence::Undo);
    auto *redo = m_document->undoStack().createRedoAction(m_inspector.get());
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_inspector->addActions({undo, redo});
}

} // namespace joinery
