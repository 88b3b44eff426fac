BEGIN;

-- change options of table u
ALTER TABLE "u"
    SET UNLOGGED,
    SET (fillfactor = 70),
    RESET (autovacuum_enabled);

-- change options of table t
ALTER TABLE "t"
    SET LOGGED,
    RESET (fillfactor);

COMMIT;
