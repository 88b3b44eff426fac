-- forwards
BEGIN;

-- add extension citext
CREATE EXTENSION "citext";

-- add statistics object ab
CREATE STATISTICS "ab" (dependencies) ON a, b FROM t;

-- add collation numeric_order
CREATE COLLATION "numeric_order" (provider = icu, locale = 'en-u-kn-true');

-- add text search object plain
CREATE TEXT SEARCH CONFIGURATION "plain" (PARSER = default);

-- add cast integer AS inet
CREATE CAST (integer AS inet) WITH INOUT;

-- add operator <+>
CREATE OPERATOR <+> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4pl);

-- drop cast integer AS inet
DROP CAST (integer AS inet);

COMMIT;

-- backwards
BEGIN;

-- add cast integer AS inet
CREATE CAST (integer AS inet) WITH INOUT;

-- drop operator <+>
DROP OPERATOR <+> (integer, integer);

-- drop cast integer AS inet
DROP CAST (integer AS inet);

-- drop text search object plain
DROP TEXT SEARCH CONFIGURATION "plain";

-- drop collation numeric_order
DROP COLLATION "numeric_order";

-- drop statistics object ab
DROP STATISTICS "ab";

-- drop extension citext
DROP EXTENSION "citext";

COMMIT;
