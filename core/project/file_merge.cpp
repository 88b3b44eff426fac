// SPDX-License-Identifier: MIT
#include "core/project/file_merge.h"

#include "core/base/translate.h"
#include "core/migration/migration_file.h"
#include "core/project/named_diagram_merge.h"
#include "core/project/names_in_files.h"
#include "core/project/project_file_kind.h"
#include "core/project/project_json.h"
#include "core/project/project_merge.h"
#include "core/serialisation/json_reader.h"
#include "core/serialisation/schema_json.h"

namespace joinery {

namespace {

QString titleOf(const FileVersions &versions)
{
    return versions.path.isEmpty() ? Message::tr("this file") : pathPartFromEnd(versions.path, 0);
}

bool isEmpty(const QByteArray &text)
{
    return text.trimmed().isEmpty();
}

/** A version of the file that cannot be read. */
struct UnreadableSide
{
    enum class Side
    {
        Base,
        Ours,
        Theirs
    };

    Side side;
    Error error;

    [[nodiscard]] QString name() const
    {
        switch (side) {
        case Side::Base:
            return Message::tr("base", "side of a merge");
        case Side::Ours:
            return Message::tr("ours", "side of a merge");
        case Side::Theirs:
            return Message::tr("theirs", "side of a merge");
        }
        return {};
    }
};

using Side = UnreadableSide::Side;

/** Why they cannot be read: "author.json:2: …", with the side before it where there are several. */
QString reasonsOf(const QList<UnreadableSide> &sides)
{
    QStringList reasons;
    for (const UnreadableSide &side : sides) {
        const QString reason = side.error.text().simplified();
        reasons.append(sides.size() == 1 ? reason
                                         : Message::tr("%1: %2", "side of a merge, reason").arg(side.name(), reason));
    }
    return reasons.join(QLatin1Char(' '));
}

/** Lines are all there is to go by; `text` tells why. */
FileMerge byLines(const FileVersions &versions, const QString &text)
{
    MergeConflict conflict;
    conflict.kind = MergeConflict::Kind::Unreadable;
    conflict.title = titleOf(versions);
    conflict.text = text;
    return {mergeLines(versions.base, versions.ours, versions.theirs, versions.markerSize).text, {conflict}};
}

/** The same because of these sides. */
FileMerge byLines(const FileVersions &versions, const QList<UnreadableSide> &sides)
{
    QStringList names;
    for (const UnreadableSide &side : sides)
        names.append(side.name());
    return byLines(versions, Message::tr("%1 cannot be read in %2, so only its lines were merged; see that it is "
                                         "right. %3",
                                         "file, sides of a merge, reasons")
                                 .arg(titleOf(versions), names.join(Message::tr(" and ", "between sides of a merge")),
                                      reasonsOf(sides)));
}

/** A schema that holds what one file says, or why it cannot be read by itself. */
struct ReadFile
{
    Schema schema;
    std::optional<Error> error;
    /** It names things as only the project can resolve them. */
    bool needsProject = false;
    /** It gives the id of what it is about. */
    bool isIdGiven = false;
};

class SchemaFileMerge
{
public:
    SchemaFileMerge(const FileVersions &versions, ProjectFileKind kind)
        : m_versions(versions), m_kind(kind), m_app(pathPartFromEnd(versions.path, 2))
    {
    }

    FileMerge merge()
    {
        ReadFile base = isEmpty(m_versions.base) ? ReadFile() : read(m_versions.base, {});
        ReadFile ours = read(m_versions.ours, {});
        ReadFile theirs = read(m_versions.theirs, {});
        readWithIdsOfTheOther(base, ours, theirs);
        QList<UnreadableSide> unreadable;
        for (const auto &[side, file] : {std::pair(Side::Base, &base), {Side::Ours, &ours}, {Side::Theirs, &theirs}})
            if (file->error)
                unreadable.append({side, *file->error});
        if (!unreadable.isEmpty())
            return byLines(m_versions, unreadable);
        if (base.needsProject || ours.needsProject || theirs.needsProject)
            return byHand();
        m_names = namesInFiles(m_versions.base, m_versions.ours, m_versions.theirs);
        m_given = idsInFiles({m_versions.ours, m_versions.theirs});
        const MergeResult kept = mergeSchemas(base.schema, ours.schema, theirs.schema);
        FileMerge result{{}, kept.conflicts};
        if (result.isClean() && countIn(kept.schema) != 1)
            result.conflicts.append(twoThings());
        if (result.isClean()) {
            result.text = write(kept.schema, ours.schema);
            return result;
        }
        const MergeResult ourWay = mergeSchemas(base.schema, ours.schema, theirs.schema, MergeBias::Ours);
        const MergeResult theirWay = mergeSchemas(base.schema, theirs.schema, ours.schema, MergeBias::Ours);
        result.text = withConflictMarkers(write(ourWay.schema, ours.schema), write(theirWay.schema, theirs.schema),
                                          m_versions.markerSize);
        return result;
    }

private:
    [[nodiscard]] ReadFile read(const QByteArray &text, const KnownNames &known) const
    {
        ReadFile result = readAs(text, m_app, known);
        // Ids that are made from the app's name are only right where that is known.
        if (!result.error && m_app.isEmpty() &&
            readAs(text, QStringLiteral("another app"), known).schema != result.schema)
            result.needsProject = true;
        result.isIdGiven = !result.error && idsInFiles({text}).contains(idOfThingIn(result.schema));
        return result;
    }

    /** Where one side began to give ids, they are those of what had the same names without. */
    void readWithIdsOfTheOther(ReadFile &base, ReadFile &ours, ReadFile &theirs) const
    {
        if (ours.isIdGiven == theirs.isIdGiven || ours.error || theirs.error)
            return;
        const ReadFile &giving = ours.isIdGiven ? ours : theirs;
        ReadFile &other = ours.isIdGiven ? theirs : ours;
        const KnownNames known{.schema = &giving.schema};
        other = read(ours.isIdGiven ? m_versions.theirs : m_versions.ours, known);
        if (!isEmpty(m_versions.base) && !base.isIdGiven)
            base = read(m_versions.base, known);
    }

    [[nodiscard]] ReadFile readAs(const QByteArray &text, const QString &app, const KnownNames &known) const
    {
        ReadFile result;
        const QString file = titleOf(m_versions);
        if (m_kind == ProjectFileKind::Table) {
            const Result<TableReading> reading = tableFromFile(text, file, app, known);
            if (!reading)
                return {{}, reading.error()};
            result.schema.tables.insert(reading->table);
            result.needsProject = !reading->targets.isEmpty();
            return result;
        }
        const Result<EnumOrObject> reading = enumOrObjectFromFile(text, file, app, known);
        if (!reading)
            return {{}, reading.error()};
        if (const auto *enumType = std::get_if<EnumType>(&*reading))
            result.schema.enums.insert(*enumType);
        else
            result.schema.objects.insert(std::get<DefinitionObject>(*reading));
        return result;
    }

    /** Written by hand: its lines are as good as what they say, as long as the result reads. */
    [[nodiscard]] FileMerge byHand() const
    {
        const LineMerge merged = mergeLines(m_versions.base, m_versions.ours, m_versions.theirs, m_versions.markerSize);
        if (merged.isClean && !read(merged.text, {}).error)
            return {merged.text, {}};
        MergeConflict conflict;
        conflict.kind = MergeConflict::Kind::Unreadable;
        conflict.title = titleOf(m_versions);
        conflict.text =
            Message::tr("%1 was written by hand, without ids: its lines were merged, and both sides changed "
                        "the same ones.")
                .arg(conflict.title);
        return {merged.text, {conflict}};
    }

    [[nodiscard]] MergeConflict twoThings() const
    {
        MergeConflict conflict;
        conflict.kind = MergeConflict::Kind::SameName;
        conflict.title = titleOf(m_versions);
        conflict.text = Message::tr("%1: each side has something else in this file, with an id of its own. Take one of "
                                    "the two, and put the other into a file with another name.")
                            .arg(conflict.title);
        return conflict;
    }

    static ObjectId idOfThingIn(const Schema &schema)
    {
        if (!schema.tables.isEmpty())
            return schema.tables.at(0).id;
        return schema.enums.isEmpty() ? schema.objects.at(0).id : schema.enums.at(0).id;
    }

    static qsizetype countIn(const Schema &schema)
    {
        return schema.tables.size() + schema.enums.size() + schema.objects.size();
    }

    /** The file of the one thing in `schema`; where that holds several, of the one that `side` had. */
    [[nodiscard]] QByteArray write(const Schema &schema, const Schema &side) const
    {
        const Schema &source = countIn(schema) == 1 ? schema : side;
        if (!source.tables.isEmpty())
            return tableToFile(source.tables.at(0), m_names, m_given);
        if (!source.enums.isEmpty())
            return enumToFile(source.enums.at(0), m_given);
        return objectToFile(source.objects.at(0), m_names, m_given);
    }

    const FileVersions &m_versions;
    ProjectFileKind m_kind;
    QString m_app;
    /** Names that stand beside the ids of other things. */
    Schema m_names;
    /** What gives no id is looked up by its name in the migrations, which are not at hand: it goes on giving none. */
    QSet<ObjectId> m_given;
};

FileMerge mergeMigration(const FileVersions &versions)
{
    if (migrationChecksum(versions.ours) == migrationChecksum(versions.theirs))
        return {versions.ours, {}};
    return {withConflictMarkers(versions.ours, versions.theirs, versions.markerSize),
            {migrationConflict(titleOf(versions))}};
}

/** Reads with `read(text, value)`, which returns errors; merges with `merge(base or null, ours, theirs)`. */
template <typename T, typename Read, typename Merge>
FileMerge mergeValues(const FileVersions &versions, const Read &read, const Merge &merge)
{
    T base;
    T ours;
    T theirs;
    const bool hasBase = !isEmpty(versions.base);
    QList<UnreadableSide> unreadable;
    const auto note = [&](Side side, const QList<Error> &errors) {
        if (!errors.isEmpty())
            unreadable.append({side, errors.first()});
    };
    if (hasBase)
        note(Side::Base, read(versions.base, base));
    note(Side::Ours, read(versions.ours, ours));
    note(Side::Theirs, read(versions.theirs, theirs));
    if (!unreadable.isEmpty())
        return byLines(versions, unreadable);
    return merge(hasBase ? &base : nullptr, ours, theirs);
}

FileMerge mergeSettingsFile(const FileVersions &versions)
{
    const auto read = [&](const QByteArray &text, Project &project) {
        return projectFromFile(text, titleOf(versions), project);
    };
    return mergeValues<Project>(versions, read, [&](const Project *base, const Project &ours, const Project &theirs) {
        FileMerge result;
        const auto text = [&](const Project &one, const Project &other, MergeBias bias,
                              QList<MergeConflict> &conflicts) {
            return projectToFile(mergedSettings(base, one, other, bias, conflicts));
        };
        result.text = text(ours, theirs, MergeBias::Keep, result.conflicts);
        QList<MergeConflict> told;
        if (!result.isClean()) {
            result.text = withConflictMarkers(text(ours, theirs, MergeBias::Ours, told),
                                              text(theirs, ours, MergeBias::Ours, told), versions.markerSize);
        }
        return result;
    });
}

FileMerge mergeAppFile(const FileVersions &versions)
{
    const auto read = [&](const QByteArray &text, App &app) { return appFromFile(text, titleOf(versions), app); };
    return mergeValues<App>(versions, read, [](const App *base, const App &ours, const App &theirs) {
        const QStringList *before = base ? &base->dependencies : nullptr;
        return FileMerge{
            appToFile({.dependencies = mergedDependencies(before, ours.dependencies, theirs.dependencies)}), {}};
    });
}

/** Whether the versions are of the main diagram; without a path, as far as their content tells. */
bool isMainDiagram(const FileVersions &versions)
{
    if (!versions.path.isEmpty())
        return pathPartFromEnd(versions.path, 0) == QLatin1String("main.json");
    const QList<QByteArray> texts{versions.base, versions.ours, versions.theirs};
    return std::none_of(texts.begin(), texts.end(), [](const QByteArray &text) {
        const Result<JsonValue> document = parseDocument(text, {});
        return document && document->member(u"title");
    });
}

FileMerge mergeNamedDiagramFile(const FileVersions &versions)
{
    const auto read = [&](const QByteArray &text, NamedDiagram &diagram) {
        return namedDiagramFromFile(text, titleOf(versions), diagram);
    };
    const auto merge = [&](const NamedDiagram *base, const NamedDiagram &ours, const NamedDiagram &theirs) {
        const Schema names = namesInFiles(versions.base, versions.ours, versions.theirs);
        FileMerge result;
        result.text = namedDiagramToFile(
            mergedNamedDiagram(base ? *base : NamedDiagram(), ours, theirs, names, result.conflicts), names);
        return result;
    };
    return mergeValues<NamedDiagram>(versions, read, merge);
}

FileMerge mergeDiagramFile(const FileVersions &versions)
{
    if (!isMainDiagram(versions))
        return mergeNamedDiagramFile(versions);
    const auto read = [&](const QByteArray &text, Diagram &diagram) {
        return diagramFromFile(text, titleOf(versions), diagram);
    };
    return mergeValues<Diagram>(versions, read, [&](const Diagram *base, const Diagram &ours, const Diagram &theirs) {
        const Schema names = namesInFiles(versions.base, versions.ours, versions.theirs);
        FileMerge result;
        // No markers: they would keep the whole diagram from opening, and a place is soon set again.
        result.text =
            diagramToFile(mergedDiagram(base ? *base : Diagram(), ours, theirs, names, result.conflicts), names);
        return result;
    });
}

} // namespace

FileMerge mergeFile(const FileVersions &versions)
{
    if (versions.ours == versions.theirs || versions.theirs == versions.base)
        return {versions.ours, {}};
    if (versions.ours == versions.base)
        return {versions.theirs, {}};
    const std::optional<ProjectFileKind> kind =
        projectFileKind(versions.path, {versions.ours, versions.theirs, versions.base});
    if (!kind)
        return byLines(versions, Message::tr("%1: This is no file of a project. Only its lines were merged; see that "
                                             "it is right.")
                                     .arg(titleOf(versions)));
    switch (*kind) {
    case ProjectFileKind::Project:
        return mergeSettingsFile(versions);
    case ProjectFileKind::App:
        return mergeAppFile(versions);
    case ProjectFileKind::Diagram:
        return mergeDiagramFile(versions);
    case ProjectFileKind::Migration:
        return mergeMigration(versions);
    case ProjectFileKind::Table:
    case ProjectFileKind::Object:
        break;
    }
    return SchemaFileMerge(versions, *kind).merge();
}

} // namespace joinery
