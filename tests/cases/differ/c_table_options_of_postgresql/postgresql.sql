BEGIN;

-- change options of table t
ALTER TABLE "t"
    SET UNLOGGED,
    SET (fillfactor = 70);

-- change options of table u
ALTER TABLE "u"
    SET LOGGED,
    SET (autovacuum_enabled = false),
    RESET (fillfactor);

COMMIT;
