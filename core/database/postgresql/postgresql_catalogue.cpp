// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_catalogue.h"

#include "core/dialect/postgresql/postgresql_text.h"

#include <QRegularExpression>

namespace joinery::postgresql {

Catalogue::Catalogue(int version, const QStringList &nameSpaces) : m_version(version)
{
    m_wanted = QStringLiteral("n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'");
    if (!nameSpaces.isEmpty())
        m_wanted += QStringLiteral(" AND n.nspname IN (%1)").arg(quotedTexts(nameSpaces));
}

QString Catalogue::settings(ServerVersion::Flavour flavour)
{
    const QString path = QStringLiteral("SET LOCAL search_path = public");
    // CockroachDB knows nothing of it and refuses the statement.
    return flavour == ServerVersion::Flavour::CockroachDb ? path : path + QStringLiteral("; SET LOCAL jit = off");
}

QString Catalogue::filled(const char *query) const
{
    static const QRegularExpression newer(QStringLiteral("\\{newer (\\d+)@([^@}]*)@([^@}]*)\\}"));
    static const QRegularExpression own(QStringLiteral("\\{own (\\w+) ([\\w.]+)\\}"));
    static const QRegularExpression made(QStringLiteral("\\{made (\\w+) ([\\w.]+)\\}"));
    const QString without =
        QStringLiteral("\\2 NOT IN (SELECT objid FROM pg_depend WHERE classid = '\\1'::regclass AND %1)");
    QString result = QString::fromUtf8(query);
    result.replace(QStringLiteral("{wanted}"), m_wanted);
    result.replace(QStringLiteral("{mark}"), QStringLiteral("chr(31)"));
    // There is an index of what depends on extensions, which is little; all else that depends is not looked at.
    result.replace(own, without.arg(QStringLiteral("refclassid = 'pg_extension'::regclass AND deptype = 'e'")));
    result.replace(made, without.arg(QStringLiteral("deptype = 'i'")));
    // The type that spells it as it would have to be written is there from version 13 on.
    static const QRegularExpression collation(QStringLiteral("\\{collation ([\\w.]+)\\}"));
    constexpr int withCollationType = 130000;
    result.replace(collation, m_version >= withCollationType
                                  ? QStringLiteral("\\1::regcollation::text")
                                  : QStringLiteral("(SELECT CASE WHEN pg_collation_is_visible(named.oid) THEN "
                                                   "quote_ident(named.collname) ELSE format('%I.%I', home.nspname, "
                                                   "named.collname) END FROM pg_collation named JOIN pg_namespace home "
                                                   "ON home.oid = named.collnamespace WHERE named.oid = \\1)"));
    for (auto match = newer.match(result); match.hasMatch(); match = newer.match(result)) {
        constexpr int perMajor = 10000;
        const bool isThere = m_version >= match.captured(1).toInt() * perMajor;
        result.replace(match.capturedStart(), match.capturedLength(), match.captured(isThere ? 2 : 3));
    }
    return result;
}

QString Catalogue::nameSpaces() const
{
    return filled("SELECT n.nspname, obj_description(n.oid, 'pg_namespace') FROM pg_namespace n "
                  "WHERE {wanted} AND {own pg_namespace n.oid}");
}

QString Catalogue::relations() const
{
    return filled(R"(
SELECT c.oid::bigint, n.nspname, c.relname, c.relkind::text, c.relpersistence::text,
       array_to_string(c.reloptions, {mark}), array_to_string(toast.reloptions, {mark}), space.spcname, am.amname,
       c.relrowsecurity, c.relforcerowsecurity, c.relreplident::text,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END, pg_get_expr(c.relpartbound, c.oid),
       parents.oids, parents.names, CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
       d.description, CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
       CASE WHEN f.ftrelid IS NOT NULL THEN concat('SERVER ', quote_ident(s.srvname), (SELECT ' OPTIONS (' ||
           string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', ') || ')'
           FROM pg_options_to_table(f.ftoptions))) END,
       has_table_privilege(c.oid, 'SELECT') OR has_any_column_privilege(c.oid, 'SELECT')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid AND toast.reloptions IS NOT NULL
LEFT JOIN pg_tablespace space ON space.oid = c.reltablespace
LEFT JOIN pg_am am ON am.oid = c.relam AND am.amname <> 'heap'
LEFT JOIN (SELECT inhrelid, string_agg(inhparent::bigint::text, ' ' ORDER BY inhseqno) AS oids,
                  string_agg(inhparent::regclass::text, {mark} ORDER BY inhseqno) AS names
           FROM pg_inherits GROUP BY inhrelid) parents ON parents.inhrelid = c.oid
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
LEFT JOIN pg_foreign_table f ON f.ftrelid = c.oid
LEFT JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND {wanted} AND {own pg_class c.oid})");
}

/**
 * Not sorted, so that the first of them arrive while the last are still being looked up. Only what is computed names
 * columns: without a table to look them up in, defaults are told four times as fast. What few columns have is one text.
 */
QString Catalogue::columns() const
{
    return filled(R"(
SELECT a.attrelid::bigint, a.attnum::int, a.attname, format_type(a.atttypid, a.atttypmod), a.attndims::int, a.attnotnull,
       CASE WHEN a.atthasdef THEN (SELECT pg_get_expr(v.adbin, CASE WHEN a.attgenerated <> '' THEN v.adrelid ELSE 0 END)
           FROM pg_attrdef v WHERE v.adrelid = a.attrelid AND v.adnum = a.attnum) END,
       CASE WHEN a.atthasdef THEN format_type(a.atttypid, NULL) END,
       CASE WHEN t.typtype = 'd' OR a.attidentity <> '' OR a.attgenerated <> '' OR a.attstorage <> t.typstorage OR
                 (a.attcollation <> t.typcollation AND a.attcollation <> 0) OR {newer 14@a.attcompression <> ''@false} OR
                 a.attstattarget > -1 OR a.attoptions IS NOT NULL OR a.attfdwoptions IS NOT NULL OR
                 NOT a.attislocal OR d.description IS NOT NULL THEN
           array_to_string(ARRAY[
               CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, NULL) END, a.attidentity::text,
               a.attgenerated::text,
               CASE WHEN a.attcollation <> t.typcollation AND a.attcollation <> 0 THEN {collation a.attcollation} END,
               CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END,
               {newer 14@a.attcompression::text@''}, NULLIF(a.attstattarget, -1)::text,
               array_to_string(a.attoptions, {mark}),
               CASE WHEN a.attfdwoptions IS NOT NULL THEN (SELECT string_agg(quote_ident(option_name) || ' ' ||
                   quote_literal(option_value), ', ') FROM pg_options_to_table(a.attfdwoptions)) END,
               a.attislocal::text, d.description], chr(30), '') END
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND {wanted} AND {own pg_class c.oid} AND
      (c.relkind IN ('r', 'p', 'f') OR
       (c.relkind IN ('v', 'm') AND c.oid IN (
           SELECT objoid FROM pg_description WHERE classoid = 'pg_class'::regclass AND objsubid > 0
           UNION ALL SELECT adrelid FROM pg_attrdef)) OR
       (c.relkind = 'm' AND (a.attstorage <> t.typstorage OR a.attstattarget > -1))))");
}

QString Catalogue::sequences() const
{
    return filled(R"(
SELECT n.nspname, c.relname, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
       s.seqcache, s.seqcycle, c.relpersistence::text, owner.refobjid::bigint, owner.refobjsubid::int,
       owner.deptype::text, obj_description(c.oid, 'pg_class'), concat(owner.refobjid::regclass, '.', quote_ident(a.attname)),
       c.oid::regclass::text, {newer 15@c.relpersistence IS NOT DISTINCT FROM o.relpersistence@true}
FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_depend owner ON owner.classid = 'pg_class'::regclass AND owner.objid = c.oid AND owner.objsubid = 0 AND
     owner.refclassid = 'pg_class'::regclass AND owner.refobjsubid > 0 AND owner.deptype IN ('a', 'i')
LEFT JOIN pg_class o ON o.oid = owner.refobjid
LEFT JOIN pg_attribute a ON a.attrelid = owner.refobjid AND a.attnum = owner.refobjsubid
WHERE {wanted} AND {own pg_class c.oid})");
}

QString Catalogue::constraints() const
{
    return filled(R"(
SELECT c.conrelid::bigint, c.conname, c.contype::text, c.condeferrable, c.condeferred, c.convalidated,
       array_to_string(c.conkey, ' '), c.confrelid::bigint, CASE WHEN c.confrelid <> 0 THEN
       c.confrelid::regclass::text END, array_to_string(c.confkey, ' '), c.confupdtype::text, c.confdeltype::text,
       c.confmatchtype::text, {newer 15@array_to_string(c.confdelsetcols, ' ')@''}, c.conislocal, c.coninhcount::int,
       c.connoinherit, c.conparentid <> 0, pg_get_expr(c.conbin, c.conrelid), c.conindid::bigint,
       d.description,
       CASE WHEN c.contype = 'x' THEN (SELECT string_agg(CASE WHEN pg_operator_is_visible(o.oid) THEN o.oprname ELSE
           format('OPERATOR(%I.%s)', m.nspname, o.oprname) END, {mark} ORDER BY p.at)
           FROM unnest(c.conexclop) WITH ORDINALITY p(op, at) JOIN pg_operator o ON o.oid = p.op
           JOIN pg_namespace m ON m.oid = o.oprnamespace) END,
       targets.names, CASE WHEN r.relispartition AND c.conparentid = 0 AND c.coninhcount = 0 THEN
           pg_get_constraintdef(c.oid) END
FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = c.oid AND d.objsubid = 0
LEFT JOIN (SELECT f.oid, string_agg(a.attname, {mark} ORDER BY k.at) AS names
           FROM pg_constraint f CROSS JOIN unnest(f.confkey) WITH ORDINALITY k(num, at)
           JOIN pg_attribute a ON a.attrelid = f.confrelid AND a.attnum = k.num
           WHERE f.confrelid <> 0 GROUP BY f.oid) targets ON targets.oid = c.oid
WHERE c.contype IN ('p', 'u', 'c', 'x', 'f') AND {wanted} AND {own pg_class r.oid})");
}

/**
 * Most indexes have plain columns, their usual operator classes and the collations of their columns, which 100 is by
 * default: nothing is told of their parts then, as that takes longer than all the rest.
 */
QString Catalogue::indexes() const
{
    return filled(R"(
WITH unusual AS MATERIALIZED (
    SELECT attrelid, attstattarget > -1 AS measured, attcollation NOT IN (0, 100) AS collated,
           attoptions IS NOT NULL AS tuned
    FROM pg_attribute WHERE attstattarget > -1 OR attcollation NOT IN (0, 100) OR attoptions IS NOT NULL)
SELECT i.indexrelid::bigint, i.indrelid::bigint, c.relname, am.amname, i.indisunique,
       {newer 15@i.indnullsnotdistinct@false}, i.indnkeyatts::int, i.indkey::text, i.indoption::text,
       parts.expressions, parts.classes, parts.collations, pg_get_expr(i.indpred, i.indrelid),
       array_to_string(c.reloptions, {mark}), space.spcname, i.indisclustered, i.indisvalid, i.indisreplident,
       c.relispartition, d.description,
       CASE WHEN i.indexrelid IN (SELECT attrelid FROM unusual WHERE measured) THEN
           (SELECT string_agg(concat(a.attnum, '=', a.attstattarget), ', ' ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = i.indexrelid AND a.attstattarget > -1 AND i.indkey[a.attnum - 1] = 0) END,
       CASE WHEN c.relispartition THEN (SELECT string_agg(a.attname, '_' ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = i.indexrelid) END,
       CASE WHEN c.relispartition THEN (SELECT contype::text FROM pg_constraint k WHERE k.conindid = i.indexrelid AND
            k.contype IN ('p', 'u')) END,
       CASE WHEN c.relispartition THEN (SELECT whole.relname FROM pg_class whole
            WHERE whole.oid = pg_partition_root(i.indexrelid)) END
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_am am ON am.oid = c.relam
LEFT JOIN pg_tablespace space ON space.oid = c.reltablespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
LEFT JOIN LATERAL (
    SELECT string_agg(CASE WHEN k.att = 0 THEN pg_get_indexdef(i.indexrelid, k.at::int, false) ELSE '' END, {mark}
                      ORDER BY k.at) AS expressions,
           string_agg(CASE WHEN o.opcdefault AND (ia.attoptions IS NULL OR
               NOT EXISTS (SELECT FROM unnest(ia.attoptions) said WHERE said NOT LIKE 'pg\_attver=%')) THEN '' ELSE
               CASE WHEN pg_opclass_is_visible(o.oid) THEN quote_ident(o.opcname) ELSE format('%I.%I', m.nspname,
               o.opcname) END || coalesce((SELECT ' (' || string_agg(quote_ident(option_name) || '=' ||
               quote_literal(option_value), ', ') || ')' FROM pg_options_to_table(ia.attoptions)
               WHERE option_name <> 'pg_attver'), '') END, {mark}
               ORDER BY k.at) AS classes,
           string_agg(CASE WHEN k.coll <> 0 AND k.coll <> coalesce(a.attcollation, 100) THEN {collation k.coll}
               ELSE '' END, {mark} ORDER BY k.at) AS collations
    FROM unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[]) WITH ORDINALITY k(att, class, coll, at)
    JOIN pg_opclass o ON o.oid = k.class JOIN pg_namespace m ON m.oid = o.opcnamespace
    JOIN pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = k.at
    LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.att AND k.att > 0
    WHERE i.indexprs IS NOT NULL
          OR NOT i.indclass::oid[] <@ ARRAY(SELECT oid FROM pg_opclass WHERE opcdefault)
          OR NOT i.indcollation::oid[] <@ ARRAY[0::oid, 100::oid]
          OR i.indrelid IN (SELECT attrelid FROM unusual WHERE collated)
          OR i.indexrelid IN (SELECT attrelid FROM unusual WHERE tuned)) parts ON true
WHERE {wanted} AND {own pg_class i.indrelid} AND {own pg_class i.indexrelid})");
}

/** Of partitions, where a column is not as that of the parent. */
QString Catalogue::partitionColumns() const
{
    return filled(R"(
SELECT c.oid::bigint, a.attname, own.text IS DISTINCT FROM its.text, own.text, a.attnotnull AND NOT p.attnotnull,
       col_description(c.oid, a.attnum)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_inherits i ON i.inhrelid = c.oid
JOIN pg_attribute p ON p.attrelid = i.inhparent AND p.attname = a.attname AND p.attnum > 0
LEFT JOIN LATERAL (SELECT pg_get_expr(v.adbin, v.adrelid) AS text FROM pg_attrdef v
                   WHERE v.adrelid = a.attrelid AND v.adnum = a.attnum AND a.attgenerated = '') own ON true
LEFT JOIN LATERAL (SELECT pg_get_expr(v.adbin, v.adrelid) AS text FROM pg_attrdef v
                   WHERE v.adrelid = p.attrelid AND v.adnum = p.attnum AND p.attgenerated = '') its ON true
WHERE c.relispartition AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND {wanted} AND
      (own.text IS DISTINCT FROM its.text OR a.attnotnull <> p.attnotnull OR
       col_description(c.oid, a.attnum) IS NOT NULL))");
}

QString Catalogue::attached() const
{
    return filled(R"(
SELECT 'trigger', c.oid::bigint, n.nspname, c.relname, t.tgname, pg_get_triggerdef(t.oid),
       t.tgenabled::text, obj_description(t.oid, 'pg_trigger')
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal {newer 13@AND t.tgparentid = 0@} AND {wanted} AND {own pg_class c.oid} AND {own pg_trigger t.oid}
UNION ALL
SELECT 'rule', c.oid::bigint, n.nspname, c.relname, r.rulename, pg_get_ruledef(r.oid), r.ev_enabled::text,
       obj_description(r.oid, 'pg_rewrite')
FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN' AND {wanted} AND {own pg_class c.oid}
UNION ALL
SELECT 'policy', c.oid::bigint, n.nspname, c.relname, p.polname,
       concat('ON ', p.polrelid::regclass, CASE WHEN NOT p.polpermissive THEN ' AS RESTRICTIVE' END,
              CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE'
                            WHEN 'd' THEN ' FOR DELETE' END,
              (SELECT ' TO ' || string_agg(quote_ident(rolname), ', ' ORDER BY rolname) FROM pg_roles
               WHERE oid = ANY (p.polroles)),
              ' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
              ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')'),
       'O', obj_description(p.oid, 'pg_policy')
FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE {wanted} AND {own pg_class c.oid}
UNION ALL
SELECT 'index', c.oid::bigint, n.nspname, c.relname, x.relname, CASE WHEN i.indisclustered THEN
       regexp_replace(pg_get_indexdef(x.oid), ' INDEX ', ' CLUSTERED INDEX ') ELSE pg_get_indexdef(x.oid) END, 'O',
       obj_description(x.oid, 'pg_class')
FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE (c.relkind = 'm' OR (c.relispartition AND c.relkind IN ('r', 'p') AND NOT x.relispartition AND
       NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.conrelid = c.oid))) AND
      {wanted} AND {own pg_class c.oid} AND {own pg_class x.oid})");
}

} // namespace joinery::postgresql
