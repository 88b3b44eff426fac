-- must be 0: SELECT count(*) FROM "book" WHERE "no_length" IS NOT NULL AND (length("no_length") > 20)
-- must be 0: SELECT count(*) FROM "book" WHERE "no_precision" IS NOT NULL AND (CAST("no_precision" AS NUMERIC) <> "no_precision" OR abs(CAST("no_precision" AS NUMERIC)) >= 1e8)
-- must be 0: SELECT count(*) FROM "book" WHERE "wider" IS NOT NULL AND (CAST("wider" AS NUMERIC) <> "wider" OR abs(CAST("wider" AS NUMERIC)) >= 1e4)
-- must be 0: SELECT count(*) FROM "book" WHERE "real_to_numeric" IS NOT NULL AND (CAST("real_to_numeric" AS REAL) <> "real_to_numeric")
-- must be 0: SELECT count(*) FROM "book" WHERE "numeric_to_real" IS NOT NULL AND (CAST("numeric_to_real" AS NUMERIC) <> "numeric_to_real" OR abs(CAST("numeric_to_real" AS NUMERIC)) >= 1e8)
-- must be 0: SELECT count(*) FROM "book" WHERE "longer" IS NOT NULL AND (length("longer") > 20)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: no_length, with_length, no_precision, with_precision, wider, narrower, real_to_numeric, numeric_to_real, shorter, longer, seconds, no_digits (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "no_length" VARCHAR(20),
    "with_length" VARCHAR,
    "no_precision" NUMERIC(10,2),
    "with_precision" NUMERIC,
    "wider" NUMERIC(6,2),
    "narrower" NUMERIC(10,4),
    "real_to_numeric" REAL,
    "numeric_to_real" NUMERIC(10,2),
    "shorter" VARCHAR(200),
    "longer" VARCHAR(20),
    "seconds" TIMESTAMP,
    "no_digits" TIMESTAMP(3)
);
INSERT INTO "joinery_new_book" ("id", "no_length", "with_length", "no_precision", "with_precision", "wider", "narrower", "real_to_numeric", "numeric_to_real", "shorter", "longer", "seconds", "no_digits")
SELECT "id", "no_length", "with_length", CAST("no_precision" AS NUMERIC), "with_precision", CAST("wider" AS NUMERIC), "narrower", CAST("real_to_numeric" AS REAL), CAST("numeric_to_real" AS NUMERIC), "shorter", "longer", "seconds", "no_digits"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
