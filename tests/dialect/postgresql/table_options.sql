-- forwards
BEGIN;

-- change options of table cache
ALTER TABLE "cache"
    SET UNLOGGED,
    SET (autovacuum_enabled = false, fillfactor = 70),
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY FULL;
COMMENT ON TABLE "cache" IS 'Gone after a crash';
ALTER TABLE "cache"
    SET (fillfactor = 80),
    RESET (autovacuum_enabled),
    DISABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY DEFAULT;

COMMIT;

-- backwards
BEGIN;

-- change options of table cache
ALTER TABLE "cache"
    SET (autovacuum_enabled = false, fillfactor = 70),
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY FULL;
ALTER TABLE "cache"
    SET LOGGED,
    RESET (autovacuum_enabled, fillfactor),
    DISABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY,
    REPLICA IDENTITY DEFAULT;
COMMENT ON TABLE "cache" IS NULL;

COMMIT;
