// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/drop_question.h"

#include "ui/document/project_document.h"
#include "ui/widgets/message_dialog.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::DropQuestion)
};

QString nameOf(const ProjectDocument &document, ObjectId id)
{
    if (const Table *table = document.table(id))
        return table->name;
    if (const EnumType *enumType = document.enumType(id))
        return enumType->name;
    const DefinitionObject *object = document.object(id);
    return object ? object->name : QString();
}

} // namespace

QStringList keysGoingAlong(const ProjectDocument &document, const QList<ObjectId> &objects)
{
    QStringList keys;
    for (const App &app : document.project().apps) {
        for (const Table &table : app.model.tables) {
            if (objects.contains(table.id))
                continue;
            for (const ForeignKey &key : table.foreignKeys) {
                if (objects.contains(key.referencedTable))
                    keys.append(QStringLiteral("%1 → %2").arg(table.name, nameOf(document, key.referencedTable)));
            }
        }
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

DropAnswer askWhatToDrop(const ProjectDocument &document, const QList<ObjectId> &objects, QWidget *parent)
{
    if (document.shownDiagram().isMain() || objects.isEmpty())
        return DropAnswer::FromModel;
    const bool isOne = objects.size() == 1;
    MessageDialog dialog(isOne ? Sentence::tr("Drop %1 from the model?").arg(nameOf(document, objects.first()))
                               : Sentence::tr("Drop %n tables from the model?", nullptr, int(objects.size())),
                         isOne ? Sentence::tr("It goes from every diagram, and with the next migration from the "
                                              "database. Removed from this diagram alone, it stays in the model.")
                               : Sentence::tr("They go from every diagram, and with the next migration from the "
                                              "database. Removed from this diagram alone, they stay in the model."),
                         parent);
    dialog.addSection(Sentence::tr("Foreign keys that go along"), keysGoingAlong(document, objects));
    dialog.addAnswer(int(DropAnswer::FromDiagram), Sentence::tr("Remove from diagram"), "primary");
    dialog.addAnswer(int(DropAnswer::FromModel), Sentence::tr("Drop from the model"), "danger");
    dialog.addAnswer(int(DropAnswer::Nothing), Sentence::tr("Cancel"));
    return DropAnswer(dialog.ask(int(DropAnswer::Nothing)));
}

} // namespace joinery
