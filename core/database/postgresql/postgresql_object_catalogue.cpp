// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_catalogue.h"

namespace joinery::postgresql {

QString Catalogue::types() const
{
    return filled(R"(
SELECT n.nspname, t.typname, t.typtype::text, obj_description(t.oid, 'pg_type'),
       CASE t.typtype
       WHEN 'e' THEN (SELECT string_agg(enumlabel, {mark} ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
       WHEN 'c' THEN (SELECT 'AS (' || coalesce(string_agg(concat(quote_ident(a.attname), ' ',
               format_type(a.atttypid, a.atttypmod), CASE WHEN a.attcollation <> 0 AND a.attcollation <> y.typcollation
               THEN ' COLLATE ' || {collation a.attcollation} END), ', ' ORDER BY a.attnum), '') || ')'
           FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid
           WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
       WHEN 'd' THEN concat('AS ', format_type(t.typbasetype, t.typtypmod),
           CASE WHEN t.typcollation <> b.typcollation AND t.typcollation <> 0
                THEN ' COLLATE ' || {collation t.typcollation} END,
           ' DEFAULT ' || pg_get_expr(t.typdefaultbin, 0), CASE WHEN t.typnotnull THEN ' NOT NULL' END)
       WHEN 'r' THEN (SELECT concat('AS RANGE (SUBTYPE = ', format_type(r.rngsubtype, NULL),
           CASE WHEN NOT o.opcdefault THEN ', SUBTYPE_OPCLASS = ' || quote_ident(o.opcname) END,
           CASE WHEN r.rngcollation <> 0 AND r.rngcollation <> u.typcollation
                THEN ', COLLATION = ' || {collation r.rngcollation} END,
           CASE WHEN r.rngcanonical <> 0 THEN ', CANONICAL = ' || r.rngcanonical::regproc END,
           CASE WHEN r.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || r.rngsubdiff::regproc END
           {newer 14@, CASE WHEN m.typname <> usual.name THEN concat(', MULTIRANGE_TYPE_NAME = ', m.oid::regtype) END@},
           ')') FROM pg_range r JOIN pg_opclass o ON o.oid = r.rngsubopc JOIN pg_type u ON u.oid = r.rngsubtype
           {newer 14@JOIN pg_type m ON m.oid = r.rngmultitypid CROSS JOIN LATERAL (SELECT CASE WHEN t.typname ~ 'range' THEN
           regexp_replace(t.typname, 'range', 'multirange') ELSE t.typname || '_multirange' END AS name) usual@}
           WHERE r.rngtypid = t.oid) END,
       CASE WHEN t.typtype = 'd' THEN (SELECT string_agg(concat_ws({mark}, conname, pg_get_constraintdef(oid)), {mark}
           ORDER BY conname) FROM pg_constraint WHERE contypid = t.oid AND contype = 'c') END
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_type b ON b.oid = t.typbasetype AND t.typtype = 'd'
LEFT JOIN pg_class c ON c.oid = t.typrelid
WHERE {wanted} AND {own pg_type t.oid} AND (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c')))");
}

QString Catalogue::routines() const
{
    return filled(R"(
SELECT n.nspname, p.proname, p.prokind::text,
       CASE WHEN p.prokind <> 'a' THEN substr(pg_get_functiondef(p.oid), length(concat('CREATE OR REPLACE ',
           CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END, quote_ident(n.nspname), '.',
           quote_ident(p.proname))) + 1)
       ELSE concat('(', CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END, ') (SFUNC = ',
           g.aggtransfn::regproc, ', STYPE = ', format_type(g.aggtranstype, NULL),
           ', SSPACE = ' || NULLIF(g.aggtransspace, 0),
           CASE WHEN g.aggfinalfn <> 0 THEN concat(', FINALFUNC = ', g.aggfinalfn::regproc) END,
           CASE WHEN g.aggfinalextra THEN ', FINALFUNC_EXTRA' END,
           CASE WHEN g.aggfinalfn <> 0 AND g.aggfinalmodify <> (CASE WHEN g.aggkind = 'n' THEN 'r' ELSE 'w' END)
                THEN concat(', FINALFUNC_MODIFY = ', CASE g.aggfinalmodify WHEN 'r' THEN 'READ_ONLY'
                            WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END) END,
           CASE WHEN g.aggcombinefn <> 0 THEN concat(', COMBINEFUNC = ', g.aggcombinefn::regproc) END,
           CASE WHEN g.aggserialfn <> 0 THEN concat(', SERIALFUNC = ', g.aggserialfn::regproc) END,
           CASE WHEN g.aggdeserialfn <> 0 THEN concat(', DESERIALFUNC = ', g.aggdeserialfn::regproc) END,
           ', INITCOND = ' || quote_literal(g.agginitval),
           CASE WHEN g.aggmtransfn <> 0 THEN concat(', MSFUNC = ', g.aggmtransfn::regproc, ', MINVFUNC = ',
                g.aggminvtransfn::regproc, ', MSTYPE = ', format_type(g.aggmtranstype, NULL)) END,
           ', MSSPACE = ' || NULLIF(g.aggmtransspace, 0),
           CASE WHEN g.aggmfinalfn <> 0 THEN concat(', MFINALFUNC = ', g.aggmfinalfn::regproc) END,
           CASE WHEN g.aggmfinalextra THEN ', MFINALFUNC_EXTRA' END,
           ', MINITCOND = ' || quote_literal(g.aggminitval),
           CASE WHEN g.aggsortop <> 0 THEN (SELECT format(', SORTOP = OPERATOR(%I.%s)', m.nspname, o.oprname)
                FROM pg_operator o JOIN pg_namespace m ON m.oid = o.oprnamespace WHERE o.oid = g.aggsortop) END,
           CASE p.proparallel WHEN 's' THEN ', PARALLEL = SAFE' WHEN 'r' THEN ', PARALLEL = RESTRICTED' END,
           CASE WHEN g.aggkind = 'h' THEN ', HYPOTHETICAL' END, ')') END,
       concat('(', (SELECT string_agg(format_type(a.type, NULL), ', ' ORDER BY a.at)
                    FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY a(type, at)), ')'),
       obj_description(p.oid, 'pg_proc')
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
WHERE {wanted} AND {own pg_proc p.oid} AND {made pg_proc p.oid})");
}

QString Catalogue::objects() const
{
    return filled(R"(
SELECT 'extension', n.nspname, e.extname, '', '',
       NULLIF(obj_description(e.oid, 'pg_extension'), usual.comment)
FROM pg_extension e LEFT JOIN pg_available_extensions usual ON usual.name = e.extname JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'
UNION ALL
SELECT 'cast', '', concat(format_type(c.castsource, NULL), ' AS ', format_type(c.casttarget, NULL)),
       concat(CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT'
              ELSE 'WITHOUT FUNCTION' END,
              CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' END),
       '', obj_description(c.oid, 'pg_cast')
FROM pg_cast c WHERE c.oid >= 16384 AND {own pg_cast c.oid} AND {made pg_cast c.oid}
UNION ALL
SELECT 'operator', n.nspname, o.oprname,
       concat('(FUNCTION = ', o.oprcode::regproc, ', LEFTARG = ' || NULLIF(o.oprleft, 0)::regtype,
              ', RIGHTARG = ' || NULLIF(o.oprright, 0)::regtype,
              (SELECT format(', COMMUTATOR = OPERATOR(%I.%s)', m.nspname, x.oprname) FROM pg_operator x
               JOIN pg_namespace m ON m.oid = x.oprnamespace WHERE x.oid = o.oprcom),
              (SELECT format(', NEGATOR = OPERATOR(%I.%s)', m.nspname, x.oprname) FROM pg_operator x
               JOIN pg_namespace m ON m.oid = x.oprnamespace WHERE x.oid = o.oprnegate),
              ', RESTRICT = ' || NULLIF(o.oprrest, 0)::regproc, ', JOIN = ' || NULLIF(o.oprjoin, 0)::regproc,
              CASE WHEN o.oprcanhash THEN ', HASHES' END, CASE WHEN o.oprcanmerge THEN ', MERGES' END, ')'),
       concat('(', coalesce(NULLIF(o.oprleft, 0)::regtype::text, 'NONE'), ', ',
              coalesce(NULLIF(o.oprright, 0)::regtype::text, 'NONE'), ')'),
       obj_description(o.oid, 'pg_operator')
FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
WHERE o.oprcode <> 0 AND {wanted} AND {own pg_operator o.oid}
UNION ALL
SELECT 'operator_family', n.nspname, f.opfname, concat('USING ', quote_ident(m.amname)), '',
       obj_description(f.oid, 'pg_opfamily')
FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace JOIN pg_am m ON m.oid = f.opfmethod
WHERE {wanted} AND {own pg_opfamily f.oid} AND NOT EXISTS (SELECT FROM pg_opclass o WHERE o.opcfamily = f.oid AND
      o.opcname = f.opfname AND o.opcnamespace = f.opfnamespace)
UNION ALL
SELECT 'operator_class', n.nspname, o.opcname,
       concat(CASE WHEN o.opcdefault THEN 'DEFAULT ' END, 'FOR TYPE ', o.opcintype::regtype, ' USING ',
              quote_ident(m.amname),
              CASE WHEN f.opfname <> o.opcname OR f.opfnamespace <> o.opcnamespace
                   THEN format(' FAMILY %I.%I', fn.nspname, f.opfname) END,
              ' AS ', concat_ws(', ', CASE WHEN o.opckeytype <> 0 THEN 'STORAGE ' || o.opckeytype::regtype END,
              (SELECT string_agg(concat('OPERATOR ', a.amopstrategy, ' ', a.amopopr::regoperator, (SELECT
                      format(' FOR ORDER BY %I.%I', sn.nspname, s.opfname) FROM pg_opfamily s JOIN pg_namespace sn ON
                      sn.oid = s.opfnamespace WHERE s.oid = a.amopsortfamily)), ', ' ORDER BY a.amopstrategy)
               FROM pg_amop a JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid AND d.refclassid =
                    'pg_opclass'::regclass AND d.refobjid = o.oid),
              (SELECT string_agg(concat('FUNCTION ', a.amprocnum, ' (', a.amproclefttype::regtype, ', ',
                      a.amprocrighttype::regtype, ') ', a.amproc::regprocedure), ', ' ORDER BY a.amprocnum)
               FROM pg_amproc a JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = a.oid AND
                    d.refclassid = 'pg_opclass'::regclass AND d.refobjid = o.oid))), '',
       obj_description(o.oid, 'pg_opclass')
FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
JOIN pg_opfamily f ON f.oid = o.opcfamily JOIN pg_namespace fn ON fn.oid = f.opfnamespace
WHERE {wanted} AND {own pg_opclass o.oid}
UNION ALL
SELECT 'collation', n.nspname, c.collname,
       concat('(provider = ', CASE c.collprovider WHEN 'i' THEN 'icu' ELSE 'libc' END,
              CASE WHEN c.collprovider = 'i' THEN concat(', locale = ', quote_literal(coalesce(
                   to_jsonb(c)->>'colliculocale', to_jsonb(c)->>'colllocale', c.collcollate)))
              WHEN c.collcollate = c.collctype THEN ', locale = ' || quote_literal(c.collcollate)
              ELSE concat(', lc_collate = ', quote_literal(c.collcollate), ', lc_ctype = ',
                          quote_literal(c.collctype)) END,
              CASE WHEN NOT c.collisdeterministic THEN ', deterministic = false' END,
              ', rules = ' || quote_literal(to_jsonb(c)->>'collicurules'), ')'), '',
       obj_description(c.oid, 'pg_collation')
FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace WHERE {wanted} AND {own pg_collation c.oid}
UNION ALL
SELECT 'statistics', n.nspname, s.stxname, substr(pg_get_statisticsobjdef(s.oid), length(format(
       'CREATE STATISTICS %I.%I ', n.nspname, s.stxname)) + 1), '',
       obj_description(s.oid, 'pg_statistic_ext')
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE {wanted} AND {own pg_statistic_ext s.oid}
UNION ALL
SELECT 'text_search', n.nspname, c.cfgname, concat(format('CONFIGURATION (PARSER = %s)', CASE WHEN
       pg_ts_parser_is_visible(p.oid) THEN quote_ident(p.prsname) ELSE format('%I.%I', m.nspname, p.prsname) END),
       (SELECT string_agg(concat(' ADD MAPPING FOR ', alike.tokens, ' WITH ', alike.dictionaries), '' ORDER BY first)
        FROM (SELECT string_agg(quote_ident(token.alias), ', ' ORDER BY token.tokid) AS tokens, dictionaries,
                     min(token.tokid) AS first
              FROM (SELECT maptokentype, string_agg(mapdict::regdictionary::text, ', ' ORDER BY mapseqno) AS dictionaries
                    FROM pg_ts_config_map WHERE mapcfg = c.oid GROUP BY maptokentype) mapped
              JOIN ts_token_type(c.cfgparser) token ON token.tokid = mapped.maptokentype
              GROUP BY dictionaries) alike)), '',
       obj_description(c.oid, 'pg_ts_config')
FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace JOIN pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_namespace m ON m.oid = p.prsnamespace WHERE {wanted} AND {own pg_ts_config c.oid}
UNION ALL
SELECT 'text_search', n.nspname, c.dictname, concat('DICTIONARY (TEMPLATE = ', CASE WHEN
       pg_ts_template_is_visible(t.oid) THEN quote_ident(t.tmplname) ELSE format('%I.%I', m.nspname, t.tmplname) END,
       ', ' || NULLIF(c.dictinitoption, ''), ')'), '', obj_description(c.oid, 'pg_ts_dict')
FROM pg_ts_dict c JOIN pg_namespace n ON n.oid = c.dictnamespace JOIN pg_ts_template t ON t.oid = c.dicttemplate
JOIN pg_namespace m ON m.oid = t.tmplnamespace WHERE {wanted} AND {own pg_ts_dict c.oid}
UNION ALL
SELECT 'text_search', n.nspname, t.tmplname, concat('TEMPLATE (', 'INIT = ' || NULLIF(t.tmplinit, 0)::regproc || ', ',
       'LEXIZE = ', t.tmpllexize::regproc, ')'), '', obj_description(t.oid, 'pg_ts_template')
FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace WHERE {wanted} AND {own pg_ts_template t.oid}
UNION ALL
SELECT 'text_search', n.nspname, p.prsname, concat('PARSER (START = ', p.prsstart::regproc, ', GETTOKEN = ',
       p.prstoken::regproc, ', END = ', p.prsend::regproc, ', HEADLINE = ' || NULLIF(p.prsheadline, 0)::regproc,
       ', LEXTYPES = ', p.prslextype::regproc, ')'), '', obj_description(p.oid, 'pg_ts_parser')
FROM pg_ts_parser p JOIN pg_namespace n ON n.oid = p.prsnamespace WHERE {wanted} AND {own pg_ts_parser p.oid}
UNION ALL
SELECT 'foreign_server', '', s.srvname, concat('TYPE ' || quote_literal(s.srvtype) || ' ', 'VERSION ' ||
       quote_literal(s.srvversion) || ' ', 'FOREIGN DATA WRAPPER ', quote_ident(w.fdwname), (SELECT ' OPTIONS (' ||
       string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', ') || ')'
       FROM pg_options_to_table(s.srvoptions))), '', obj_description(s.oid, 'pg_foreign_server')
FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw WHERE {own pg_foreign_server s.oid})");
}

QString Catalogue::others() const
{
    return filled(R"(
SELECT 'event trigger', e.evtname FROM pg_event_trigger e WHERE {own pg_event_trigger e.oid}
UNION ALL SELECT 'foreign data wrapper', w.fdwname FROM pg_foreign_data_wrapper w
WHERE {own pg_foreign_data_wrapper w.oid}
UNION ALL SELECT 'user mapping', format('%s on %s', usename, srvname) FROM pg_user_mappings
UNION ALL SELECT 'publication', p.pubname FROM pg_publication p
UNION ALL SELECT 'subscription', s.subname FROM pg_subscription s
WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
UNION ALL SELECT 'language', l.lanname FROM pg_language l WHERE l.oid >= 16384 AND {own pg_language l.oid}
UNION ALL SELECT 'access method', m.amname FROM pg_am m WHERE m.oid >= 16384 AND {own pg_am m.oid}
UNION ALL SELECT 'transform', concat(f.trftype::regtype, ' for ', l.lanname) FROM pg_transform f
JOIN pg_language l ON l.oid = f.trflang WHERE f.oid >= 16384 AND {own pg_transform f.oid}
UNION ALL SELECT 'conversion', format('%s.%s', n.nspname, c.conname) FROM pg_conversion c
JOIN pg_namespace n ON n.oid = c.connamespace WHERE {wanted} AND {own pg_conversion c.oid}
UNION ALL SELECT 'base type', t.oid::regtype::text FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE {wanted} AND {own pg_type t.oid} AND (t.typtype = 'p' OR (t.typtype = 'b' AND t.typelem = 0) OR
      (t.typtype = 'b' AND t.typelem <> 0 AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)))
UNION ALL SELECT 'member of operator family', concat(f.opfname, ': ', a.amopopr::regoperator)
FROM pg_amop a JOIN pg_opfamily f ON f.oid = a.amopfamily JOIN pg_namespace n ON n.oid = f.opfnamespace
WHERE {wanted} AND {own pg_opfamily f.oid} AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid =
      'pg_amop'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opclass'::regclass)
UNION ALL SELECT 'member of operator family', concat(f.opfname, ': ', a.amproc::regprocedure)
FROM pg_amproc a JOIN pg_opfamily f ON f.oid = a.amprocfamily JOIN pg_namespace n ON n.oid = f.opfnamespace
WHERE {wanted} AND {own pg_opfamily f.oid} AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid =
      'pg_amproc'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opclass'::regclass)
UNION ALL SELECT 'comment of constraint', format('%s of domain %s', c.conname, c.contypid::regtype)
FROM pg_constraint c JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = c.oid
JOIN pg_namespace n ON n.oid = c.connamespace WHERE c.contypid <> 0 AND {wanted} AND {own pg_type c.contypid}
UNION ALL SELECT 'comment of attribute', concat(c.oid::regclass, '.', a.attname)
FROM pg_class c JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'c' AND d.objsubid > 0 AND {wanted} AND {own pg_type c.reltype}
UNION ALL SELECT 'target of statistics', concat(n.nspname, '.', s.stxname)
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
WHERE {newer 13@s.stxstattarget > -1@false} AND {wanted} AND {own pg_statistic_ext s.oid}
UNION ALL SELECT 'security label', format('%s on %s %s', l.provider, i.type, i.identity)
FROM pg_seclabel l CROSS JOIN pg_identify_object(l.classoid, l.objoid, l.objsubid) i
LEFT JOIN pg_namespace n ON n.nspname = i.schema WHERE (i.schema IS NULL OR {wanted})
UNION ALL SELECT 'whether and when trigger', format('%s of partition %s runs', t.tgname, t.tgrelid::regclass)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_trigger p ON {newer 13@p.oid = t.tgparentid@false}
WHERE NOT p.tgisinternal AND t.tgenabled <> p.tgenabled AND {wanted}
UNION ALL SELECT 'constraint', format('%s of table %s: that it is not valid', c.conname, c.conrelid::regclass)
FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace JOIN pg_class r ON r.oid = c.conrelid
WHERE c.contype = 'c' AND NOT c.convalidated AND NOT c.conislocal AND NOT r.relispartition AND {wanted}
UNION ALL SELECT 'order of columns of partition', i.inhrelid::regclass::text
FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relispartition AND c.relkind IN ('r', 'p') AND {wanted} AND
      ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = i.inhrelid AND attnum > 0 AND NOT attisdropped
            ORDER BY attnum) <>
      ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = i.inhparent AND attnum > 0 AND NOT attisdropped
            ORDER BY attnum)
UNION ALL SELECT 'how column of partition is stored', concat(a.attrelid::regclass, '.', a.attname)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_inherits i ON i.inhrelid = c.oid
LEFT JOIN pg_attribute p ON p.attrelid = i.inhparent AND p.attname = a.attname AND p.attnum > 0
WHERE c.relispartition AND a.attnum > 0 AND NOT a.attisdropped AND {wanted} AND
      (p.attname IS NULL OR a.attstorage <> p.attstorage OR a.attstattarget <> p.attstattarget OR
       ARRAY(SELECT o FROM unnest(a.attoptions) o WHERE o LIKE 'n\_distinct%') <>
       ARRAY(SELECT o FROM unnest(p.attoptions) o WHERE o LIKE 'n\_distinct%'))
ORDER BY 1, 2)");
}

} // namespace joinery::postgresql
