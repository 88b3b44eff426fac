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

/** "book.title", "the key book_author_foreign", "book". */
QString titleOf(const ProjectDocument &document, const DropTarget &target)
{
    const QString name = nameOf(document, target.object);
    const Table *table = document.table(target.object);
    const Column *column = table ? table->column(target.part) : nullptr;
    const EnumType *enumType = document.enumType(target.object);
    const EnumValue *value = enumType ? enumType->value(target.part) : nullptr;
    if (column || value)
        return QStringLiteral("%1.%2").arg(name, column ? column->name : value->name);
    const DefinitionObject *object = document.object(target.part);
    return object ? object->name : name;
}

void addEffects(MessageDialog &dialog, const DropEffects &effects)
{
    dialog.addSection(Sentence::tr("What goes along"), effects.gone);
    dialog.addSection(Sentence::tr("What stays and refers to it"), effects.touched);
}

bool asks(ProjectDocument &document)
{
    return !document.isReadOnly() && DropAsking::of(document).isOn();
}

/** At once where nothing depends on it. */
bool goesOn(const QString &question, const DropEffects &effects, QWidget *parent)
{
    if (effects.isEmpty())
        return true;
    MessageDialog dialog(question, Sentence::tr("Other things depend on it. Undo brings all of it back."), parent);
    dialog.setObjectName(QStringLiteral("dropQuestion"));
    addEffects(dialog, effects);
    dialog.addAnswer(1, Sentence::tr("Drop"), "danger");
    dialog.addAnswer(0, Sentence::tr("Cancel"));
    return dialog.ask(0) == 1;
}

QList<DropTarget> targetsOf(const QList<ObjectId> &objects)
{
    QList<DropTarget> targets;
    for (const ObjectId object : objects)
        targets.append({object, {}});
    return targets;
}

} // namespace

DropAsking &DropAsking::of(ProjectDocument &document)
{
    auto *asking = document.findChild<DropAsking *>(QString(), Qt::FindDirectChildrenOnly);
    return asking ? *asking : *new DropAsking(&document);
}

bool mayDrop(ProjectDocument &document, const QList<DropTarget> &targets, QWidget *parent)
{
    if (targets.isEmpty() || !asks(document))
        return true;
    return goesOn(targets.size() == 1 ? Sentence::tr("Drop %1?").arg(titleOf(document, targets.first()))
                                      : Sentence::tr("Drop %n objects?", nullptr, int(targets.size())),
                  dropEffects(document.unitedModel(), targets), parent);
}

bool mayDropKey(ProjectDocument &document, const QString &title, const QList<Operation> &edit, QWidget *parent)
{
    return !asks(document) ||
           goesOn(Sentence::tr("Drop %1?").arg(title), keyEffects(document.unitedModel(), edit), parent);
}

bool mayDropObjects(ProjectDocument &document, const QList<ObjectId> &objects, QWidget *parent)
{
    return mayDrop(document, targetsOf(objects), parent);
}

DropAnswer askWhatToDrop(ProjectDocument &document, const QList<ObjectId> &objects, QWidget *parent)
{
    if (document.shownDiagram().isMain() || objects.isEmpty())
        return mayDropObjects(document, objects, parent) ? DropAnswer::FromModel : DropAnswer::Nothing;
    const bool isOne = objects.size() == 1;
    MessageDialog dialog(isOne ? Sentence::tr("Drop %1 from the model?").arg(nameOf(document, objects.first()))
                               : Sentence::tr("Drop %n tables from the model?", nullptr, int(objects.size())),
                         isOne ? Sentence::tr("It goes from every diagram, and with the next migration from the "
                                              "database. Removed from this diagram alone, it stays in the model.")
                               : Sentence::tr("They go from every diagram, and with the next migration from the "
                                              "database. Removed from this diagram alone, they stay in the model."),
                         parent);
    addEffects(dialog, dropEffects(document.unitedModel(), targetsOf(objects)));
    dialog.addAnswer(int(DropAnswer::FromDiagram), Sentence::tr("Remove from diagram"), "primary");
    dialog.addAnswer(int(DropAnswer::FromModel), Sentence::tr("Drop from the model"), "danger");
    dialog.addAnswer(int(DropAnswer::Nothing), Sentence::tr("Cancel"));
    return DropAnswer(dialog.ask(int(DropAnswer::Nothing)));
}

} // namespace joinery

#include "moc_drop_question.cpp"
