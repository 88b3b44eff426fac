// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_difference.h"

#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_types.h"

namespace joinery::mariadb {

namespace {

/** Positions of a longest run of numbers that grow. */
QList<qsizetype> longestGrowing(const QList<qsizetype> &numbers)
{
    QList<qsizetype> best(numbers.size(), 1);
    QList<qsizetype> previous(numbers.size(), -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (numbers.at(j) < numbers.at(i) && best.at(j) + 1 > best.at(i)) {
                best[i] = best.at(j) + 1;
                previous[i] = j;
            }
        }
        if (last < 0 || best.at(i) > best.at(last))
            last = i;
    }
    QList<qsizetype> result;
    for (; last >= 0; last = previous.at(last))
        result.prepend(last);
    return result;
}

/** Whether what is compared with values of the types is compared in the same way. */
bool isSameKind(const DataType &a, const DataType &b)
{
    const QString typeA = typeName(a);
    const QString typeB = typeName(b);
    const bool isSameFamily = typeFamily(typeA) == typeFamily(typeB) && isUnsigned(typeA) == isUnsigned(typeB);
    return isSameFamily && (typeFamily(typeA) != TypeFamily::Other || canonicalType(typeA) == canonicalType(typeB));
}

bool isTableCheck(const CheckConstraint &check)
{
    return !check.name.isEmpty();
}

/** Whether a column that is there begins to number its rows. */
bool startsToCount(const Table &before, const Table &after)
{
    return std::any_of(after.columns.begin(), after.columns.end(), [&before](const Column &column) {
        const Column *old = column.autoIncrement ? before.column(column.id) : nullptr;
        return old && !old->autoIncrement;
    });
}

/** Whether what the key says of the rows holds already, under another name. */
bool isProven(const Table &before, const Table &after, const ForeignKey &key)
{
    const auto isSameType = [&](ObjectId id) {
        const Column *old = before.column(id);
        const Column *column = after.column(id);
        return old && column && fullType(before, *old) == fullType(after, *column);
    };
    // Without the check the server writes NO ACTION for RESTRICT, which is the same and looks like another.
    const bool saysRestrict = key.onDelete == ReferenceAction::Restrict || key.onUpdate == ReferenceAction::Restrict;
    return !saysRestrict && std::all_of(key.columns.begin(), key.columns.end(), isSameType) &&
           std::any_of(before.foreignKeys.begin(), before.foreignKeys.end(), [&](const ForeignKey &old) {
               return old.columns == key.columns && old.referencedTable == key.referencedTable &&
                      old.referencedColumns == key.referencedColumns;
           });
}

/** Whether foreign keys come that the rows need not be looked at for, and none that they must. */
bool bringsProvenKeys(const Table &before, const Table &after)
{
    bool hasProven = false;
    for (const ForeignKey &key : after.foreignKeys) {
        const ForeignKey *old = before.foreignKeys.find(key.id);
        if (old && old->name == key.name && isSameForeignKey(*old, key))
            continue;
        if (!isProven(before, after, key))
            return false;
        hasProven = true;
    }
    return hasProven;
}

/** `SET STATEMENT a = b FOR `: what the server is to do otherwise while this statement runs. */
QString settingsOf(const ServerVersion &server, const Table &before, const Table &after)
{
    if (isMysql(server))
        return {};
    QStringList settings;
    if (before.options.systemVersioned && after.options.systemVersioned)
        settings.append(QStringLiteral("system_versioning_alter_history = KEEP"));
    // Else a row with 0 would be numbered anew, past the foreign keys that lead to it.
    if (startsToCount(before, after))
        settings.append(QStringLiteral("sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')"));
    // With the check the server copies the table and lets nobody write meanwhile.
    if (bringsProvenKeys(before, after))
        settings.append(QStringLiteral("foreign_key_checks = 0"));
    return settings.isEmpty() ? QString()
                              : QStringLiteral("SET STATEMENT %1 FOR ").arg(settings.join(QStringLiteral(", ")));
}

} // namespace

TableDifference::TableDifference(const Schema &schema, const Table &before, const Table &after,
                                 const ServerVersion &server)
    : m_schema(schema), m_before(before), m_after(after), m_server(server)
{
    for (const Column &old : before.columns) {
        const Column *column = after.column(old.id);
        if (column && !isSameKind(old.type, column->type))
            m_otherKind.insert(old.id);
    }
    for (const Column &old : before.columns) {
        const Column *column = after.column(old.id);
        if (!column)
            continue;
        if (column->name != old.name)
            m_renames.insert(old.name.toCaseFolded(), column->name.toCaseFolded());
        if (needsRemaking(old, *column))
            m_remade.insert(old.id);
        // What is computed in another way; the server changes that of a stored column only.
        const bool isVirtual = column->generated && !column->generated->stored;
        if (isVirtual && old.generated && !isSameBody(old, *column))
            m_remade.insert(old.id);
    }
    spreadRemaking();
}

bool TableDifference::reads(const QString &expression, const QSet<ObjectId> &columns) const
{
    return std::any_of(columns.begin(), columns.end(), [&](ObjectId id) {
        return names(expression, m_before.column(id)->name) || names(expression, m_after.column(id)->name);
    });
}

bool TableDifference::holdsRenamed(const QString &expression) const
{
    if (!isMysql(m_server) || m_renames.isEmpty())
        return false;
    return std::any_of(m_renames.keyBegin(), m_renames.keyEnd(), [&](const QString &former) {
        return names(expression, former) || names(expression, m_renames.value(former));
    });
}

bool TableDifference::isRenamed(ObjectId column) const
{
    const Column *before = m_before.column(column);
    const Column *after = m_after.column(column);
    return before && after && before->name != after->name;
}

bool TableDifference::rewritesForRenames() const
{
    if (!isMysql(m_server) || m_renames.isEmpty())
        return false;
    const auto isOfCheck = [this](const CheckConstraint &check) { return holdsRenamed(check.expression); };
    const auto isOfColumn = [this](const Column &column) {
        return (column.generated && holdsRenamed(column.generated->expression)) ||
               (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression &&
                holdsRenamed(column.defaultValue->text));
    };
    const auto isOfIndex = [this](const Index &index) {
        return std::any_of(index.parts.begin(), index.parts.end(),
                           [this](const IndexPart &part) { return holdsRenamed(part.expression); });
    };
    return std::any_of(m_before.checks.begin(), m_before.checks.end(), isOfCheck) ||
           std::any_of(m_before.columns.begin(), m_before.columns.end(), isOfColumn) ||
           std::any_of(m_before.indexes.begin(), m_before.indexes.end(), isOfIndex);
}

/** What is computed from a column that goes must go with it. */
void TableDifference::spreadRemaking()
{
    for (qsizetype count = -1; count != m_remade.size();) {
        count = m_remade.size();
        for (const Column &old : m_before.columns) {
            const Column *column = m_after.column(old.id);
            if (column && old.generated && column->generated && readsRemade(old.generated->expression))
                m_remade.insert(old.id);
        }
    }
}

QStringList TableDifference::clauses() const
{
    QStringList drops;
    QStringList columns;
    QStringList adds;
    foreignKeyClauses(drops, adds);
    QStringList keyAdds;
    checkClauses(drops, keyAdds);
    QStringList indexAdds;
    primaryKeyClauses(drops, indexAdds);
    indexClauses(drops, indexAdds);
    columnClauses(drops, columns);
    return drops + columns + indexAdds + keyAdds + adds + optionClauses(m_before, m_after, m_server);
}

bool TableDifference::isSameBody(const Column &before, const Column &after) const
{
    const bool followsTable = hasCharset(after.type) && after.collation.isEmpty() && after.details->charset.isEmpty();
    if (followsTable && (m_before.options.charset != m_after.options.charset ||
                         m_before.options.collation != m_after.options.collation))
        return false;
    const CheckConstraint *check = checkOfColumn(m_before, before.id);
    if (check && (readsRemade(check->expression) || meansAnother(check->expression)))
        return false;
    if (after.generated && (meansAnother(after.generated->expression) || holdsRenamed(after.generated->expression)))
        return false;
    if (after.defaultValue && after.defaultValue->kind == DefaultValue::Kind::Expression &&
        holdsRenamed(after.defaultValue->text))
        return false;
    const Spelling mapped = [this](const QString &expression) { return comparableWords(expression, m_renames); };
    const Spelling plain = [](const QString &expression) { return comparableWords(expression); };
    return columnBody(m_before, before, mapped) == columnBody(m_after, after, plain);
}

bool TableDifference::isRetyped(ObjectId column) const
{
    const Column *before = m_before.column(column);
    const Column *after = m_after.column(column);
    return before && after && (isRemade(column) || fullType(m_before, *before) != fullType(m_after, *after));
}

bool TableDifference::changesShape() const
{
    return !std::equal(m_before.columns.begin(), m_before.columns.end(), m_after.columns.begin(), m_after.columns.end(),
                       [](const Column &a, const Column &b) {
                           return a.id == b.id && a.name == b.name && a.details->invisible == b.details->invisible;
                       });
}

/** Those of both that keep their place when all others are put where they belong. */
QSet<ObjectId> TableDifference::columnsThatStay() const
{
    QList<ObjectId> ids;
    QList<qsizetype> positions;
    for (const Column &column : m_after.columns) {
        const qsizetype position = m_before.columnPosition(column.id);
        if (position < 0 || isRemade(column.id))
            continue;
        ids.append(column.id);
        positions.append(position);
    }
    QSet<ObjectId> result;
    for (const qsizetype index : longestGrowing(positions))
        result.insert(ids.at(index));
    return result;
}

QString TableDifference::changeOf(const Column &before, const Column &after, const QString &place) const
{
    const bool isSame = isSameBody(before, after) && place.isEmpty();
    if (isSame && before.name == after.name)
        return {};
    if (isSame)
        return QStringLiteral("RENAME COLUMN %1 TO %2").arg(quotedName(before.name), quotedName(after.name));
    if (before.name == after.name)
        return QStringLiteral("MODIFY COLUMN ") + columnDefinition(m_after, after) + place;
    return QStringLiteral("CHANGE COLUMN %1 ").arg(quotedName(before.name)) + columnDefinition(m_after, after) + place;
}

void TableDifference::columnClauses(QStringList &drops, QStringList &changes) const
{
    for (const Column &column : m_before.columns) {
        if (!m_after.column(column.id) || isRemade(column.id))
            drops.append(QStringLiteral("DROP COLUMN ") + quotedName(column.name));
    }
    const QSet<ObjectId> staying = columnsThatStay();
    qsizetype lastStaying = -1;
    for (qsizetype i = 0; i < m_after.columns.size(); ++i) {
        if (m_before.column(m_after.columns.at(i).id) && !isRemade(m_after.columns.at(i).id))
            lastStaying = i;
    }
    for (qsizetype i = 0; i < m_after.columns.size(); ++i) {
        const Column &column = m_after.columns.at(i);
        const Column *before = isRemade(column.id) ? nullptr : m_before.column(column.id);
        // A copy stands at the end until it is told where to.
        const QString copy = m_copies.value(column.id);
        QString place =
            i == 0 ? QStringLiteral(" FIRST") : QStringLiteral(" AFTER ") + quotedName(m_after.columns.at(i - 1).name);
        if (staying.contains(column.id) || (!before && copy.isEmpty() && i > lastStaying))
            place.clear();
        const QString verb =
            copy.isEmpty() ? QStringLiteral("ADD COLUMN ") : QStringLiteral("CHANGE COLUMN %1 ").arg(quotedName(copy));
        const QString clause =
            before ? changeOf(*before, column, place) : verb + columnDefinition(m_after, column) + place;
        if (!clause.isEmpty())
            changes.append(clause);
    }
}

bool TableDifference::needsAnew(const QList<ObjectId> &columns) const
{
    // Of a shape the server puts the first bytes into a key, and goes on with that when it is a text.
    const auto endsAsShape = [this](ObjectId id) {
        const Column *before = m_before.column(id);
        const Column *after = m_after.column(id);
        return before && after && isShape(typeName(before->type)) && !isShape(typeName(after->type));
    };
    return std::any_of(columns.begin(), columns.end(),
                       [&](ObjectId column) { return isRemade(column) || endsAsShape(column); });
}

/** Whether the type of one of them gets another name, and not only another length. */
bool TableDifference::isOfOtherTypes(const QList<ObjectId> &columns) const
{
    const auto nameOf = [](const Column &each) {
        return canonicalType(typeName(each.type)).section(QLatin1Char('('), 0, 0);
    };
    return std::any_of(columns.begin(), columns.end(), [&](ObjectId column) {
        const Column *before = m_before.column(column);
        const Column *after = m_after.column(column);
        return before && after && nameOf(*before) != nameOf(*after);
    });
}

void TableDifference::primaryKeyClauses(QStringList &drops, QStringList &adds) const
{
    const auto textOf = [this](const std::optional<PrimaryKey> &key) {
        return key && !key->columns.isEmpty() ? primaryKeyText(m_after, *key) : QString();
    };
    const QString before = textOf(m_before.primaryKey);
    const QString after = textOf(m_after.primaryKey);
    const bool isRemadeKey =
        !after.isEmpty() &&
        (needsAnew(m_after.primaryKey->columns) ||
         (!m_after.primaryKey->details->prefixLengths.isEmpty() && isOfOtherTypes(m_after.primaryKey->columns)));
    if (before == after && !isRemadeKey)
        return;
    if (!before.isEmpty())
        drops.append(QStringLiteral("DROP PRIMARY KEY"));
    if (!after.isEmpty())
        adds.append(QStringLiteral("ADD ") + after);
}

/** Texts name the columns as they are called afterwards, so that a rename is no difference. */
QList<TableDifference::Named> TableDifference::indexesOf(const Table &table) const
{
    QList<Named> result;
    for (const UniqueConstraint *unique : sortedByName(table.uniqueConstraints)) {
        UniqueConstraint seen = *unique;
        seen.name.clear();
        result.append({unique->id,
                       unique->name,
                       uniqueText(m_after, seen),
                       uniqueText(m_after, *unique),
                       false,
                       !unique->details->prefixLengths.isEmpty(),
                       unique->columns,
                       {}});
    }
    for (const Index *index : sortedByName(table.indexes)) {
        Index seen = *index;
        seen.name.clear();
        seen.details.edit().invisible = false;
        QList<ObjectId> columns;
        QStringList expressions;
        bool isParticular = false;
        for (const IndexPart &part : index->parts) {
            columns.append(part.column);
            expressions.append(part.expression);
            isParticular = isParticular || part.descending || part.prefixLength;
        }
        result.append({index->id, index->name, indexText(m_after, seen, m_server), indexText(m_after, *index, m_server),
                       index->details->invisible, isParticular, columns, expressions});
    }
    return result;
}

void TableDifference::indexClauses(QStringList &drops, QStringList &adds) const
{
    const QList<Named> before = indexesOf(m_before);
    const QList<Named> after = indexesOf(m_after);
    const auto find = [](const QList<Named> &list, ObjectId id) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Named &each) { return each.id == id; });
        return found == list.end() ? nullptr : &*found;
    };
    const auto isKept = [&](const Named &old, const Named &index) {
        const bool holdsAny = std::any_of(old.expressions.begin(), old.expressions.end(),
                                          [&](const QString &expression) { return holdsRenamed(expression); });
        return old.text == index.text && !holdsAny && !needsAnew(index.columns) &&
               !(index.isParticular && isOfOtherTypes(index.columns));
    };
    // An index that becomes a constraint, or the other way round, is the same thing to the server.
    const auto counterpart = [&](const QList<Named> &list, const QList<Named> &others, const Named &one) {
        if (const Named *same = find(list, one.id))
            return same;
        const auto found = std::find_if(list.begin(), list.end(), [&](const Named &each) {
            return each.name == one.name && each.text == one.text && !find(others, each.id);
        });
        return found == list.end() ? nullptr : &*found;
    };
    for (const Named &old : before) {
        const Named *index = counterpart(after, before, old);
        if (!index || !isKept(old, *index))
            drops.append(QStringLiteral("DROP INDEX ") + quotedName(old.name));
    }
    const QHash<ObjectId, ObjectId> own = ownIndexes(m_after);
    for (const Named &index : after) {
        const Named *old = counterpart(before, after, index);
        const ObjectId key = own.value(index.id);
        // InnoDB makes that of a foreign key along with it.
        const bool comesAlong = m_after.foreignKeys.contains(key) && !m_before.foreignKeys.contains(key);
        if (!old || !isKept(*old, index)) {
            if (!comesAlong)
                adds.append(QStringLiteral("ADD ") + index.add);
            continue;
        }
        if (old->name != index.name)
            adds.append(QStringLiteral("RENAME INDEX %1 TO %2").arg(quotedName(old->name), quotedName(index.name)));
        if (old->ignored != index.ignored)
            adds.append(QStringLiteral("ALTER INDEX %1 %2")
                            .arg(quotedName(old->name), visibilityWord(m_server, !index.ignored)));
    }
}

void TableDifference::checkClauses(QStringList &drops, QStringList &adds) const
{
    const auto isLeftAlone = [](const CheckConstraint &check) { return check.enforcement == Enforcement::NotEnforced; };
    const auto isSame = [&](const CheckConstraint &a, const CheckConstraint &b) {
        return a.name == b.name && isLeftAlone(a) == isLeftAlone(b) && !readsRemade(a.expression) &&
               !meansAnother(a.expression) && !holdsRenamed(a.expression) &&
               comparableWords(a.expression, m_renames) == comparableWords(b.expression);
    };
    for (const CheckConstraint *check : sortedByName(m_before.checks)) {
        const CheckConstraint *other = m_after.checks.find(check->id);
        if (isTableCheck(*check) && !(other && isSame(*check, *other)))
            drops.append((isMysql(m_server) ? QStringLiteral("DROP CHECK ") : QStringLiteral("DROP CONSTRAINT ")) +
                         quotedName(check->name));
    }
    for (const CheckConstraint *check : sortedByName(m_after.checks)) {
        const CheckConstraint *other = m_before.checks.find(check->id);
        if (isTableCheck(*check) && !(other && isSame(*other, *check)))
            adds.append(QStringLiteral("ADD ") + checkText(*check));
    }
}

void TableDifference::foreignKeyClauses(QStringList &drops, QStringList &adds) const
{
    const auto isSame = [](const ForeignKey &a, const ForeignKey *b) {
        return b && a.name == b->name && isSameForeignKey(a, *b);
    };
    for (const ForeignKey *key : sortedByName(m_before.foreignKeys)) {
        if (!isSame(*key, m_after.foreignKeys.find(key->id)))
            drops.append(QStringLiteral("DROP FOREIGN KEY ") + quotedName(key->name));
    }
    for (const ForeignKey *key : sortedByName(m_after.foreignKeys)) {
        if (!isSame(*key, m_before.foreignKeys.find(key->id)))
            adds.append(QStringLiteral("ADD ") + foreignKeyText(m_schema, m_after, *key));
    }
}

QString TableDifference::partitioning() const
{
    const QString before = partitionClause(m_before);
    const QString after = partitionClause(m_after);
    if (comparableWords(before, m_renames) == comparableWords(after) && !holdsRenamed(before))
        return {};
    return after.isEmpty() ? QStringLiteral("\n    REMOVE PARTITIONING") : after;
}

bool isSameForeignKey(const ForeignKey &a, const ForeignKey &b)
{
    const auto action = [](ReferenceAction each) {
        return each == ReferenceAction::NoAction ? ReferenceAction::Restrict : each;
    };
    return a.columns == b.columns && a.referencedTable == b.referencedTable &&
           a.referencedColumns == b.referencedColumns && action(a.onDelete) == action(b.onDelete) &&
           action(a.onUpdate) == action(b.onUpdate);
}

QString alterTable(const ServerVersion &server, const Table &before, const Table &after, const QStringList &clauses,
                   const QString &partitioning)
{
    const QString gap = clauses.size() <= 1 ? QStringLiteral(" ") : QStringLiteral("\n    ");
    const QString rest = clauses.isEmpty() ? QString() : gap + clauses.join(QLatin1Char(',') + gap);
    return settingsOf(server, before, after) + QStringLiteral("ALTER TABLE ") + nameOf(before) + rest + partitioning;
}

} // namespace joinery::mariadb
