-- forwards
BEGIN;

-- change column t.id (options)
DO $$BEGIN
    IF to_regclass('"It''s counted"') IS DISTINCT FROM pg_get_serial_sequence('"t"', 'id')::regclass THEN
        EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"t"', 'id') || ' RENAME TO "It''s counted"';
    END IF;
END$$;

-- rename table t -> u
ALTER TABLE "t" RENAME TO "u";

-- change column u.id (options)
DO $$BEGIN
    IF to_regclass('"t_id_seq"') IS DISTINCT FROM pg_get_serial_sequence('"u"', 'id')::regclass THEN
        EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"u"', 'id') || ' RENAME TO "t_id_seq"';
    END IF;
END$$;

COMMIT;

-- backwards
BEGIN;

-- change column u.id (options)
DO $$BEGIN
    IF to_regclass('"It''s counted"') IS DISTINCT FROM pg_get_serial_sequence('"u"', 'id')::regclass THEN
        EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"u"', 'id') || ' RENAME TO "It''s counted"';
    END IF;
END$$;

-- rename table u -> t
ALTER TABLE "u" RENAME TO "t";

-- change column t.id (options)
DO $$BEGIN
    IF to_regclass('"t_id_seq"') IS DISTINCT FROM pg_get_serial_sequence('"t"', 'id')::regclass THEN
        EXECUTE 'ALTER SEQUENCE ' || pg_get_serial_sequence('"t"', 'id') || ' RENAME TO "t_id_seq"';
    END IF;
END$$;

COMMIT;
