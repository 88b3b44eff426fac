-- must be 0: SELECT count(*) FROM "book" WHERE "with_length" IS NOT NULL AND (length("with_length") > 20)
-- must be 0: SELECT count(*) FROM "book" WHERE "with_precision" IS NOT NULL AND (CAST("with_precision" AS NUMERIC) <> "with_precision" OR abs(CAST("with_precision" AS NUMERIC)) >= 1e8)
-- must be 0: SELECT count(*) FROM "book" WHERE "real_to_numeric" IS NOT NULL AND (CAST("real_to_numeric" AS NUMERIC) <> "real_to_numeric" OR abs(CAST("real_to_numeric" AS NUMERIC)) >= 1e8)
-- must be 0: SELECT count(*) FROM "book" WHERE "numeric_to_real" IS NOT NULL AND (CAST("numeric_to_real" AS REAL) <> "numeric_to_real")
-- must be 0: SELECT count(*) FROM "book" WHERE "shorter" IS NOT NULL AND (length("shorter") > 20)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change book: no_length, with_length, no_precision, with_precision, wider, narrower, real_to_numeric, numeric_to_real, shorter, longer, seconds, no_digits (rebuild)
CREATE TABLE "joinery_new_book" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "no_length" VARCHAR,
    "with_length" VARCHAR(20),
    "no_precision" NUMERIC,
    "with_precision" NUMERIC(10,2),
    "wider" NUMERIC(10,2),
    "narrower" NUMERIC(8,2),
    "real_to_numeric" NUMERIC(10,2),
    "numeric_to_real" REAL,
    "shorter" VARCHAR(20),
    "longer" VARCHAR(200),
    "seconds" TIMESTAMP(0),
    "no_digits" TIMESTAMP
);
INSERT INTO "joinery_new_book" ("id", "no_length", "with_length", "no_precision", "with_precision", "wider", "narrower", "real_to_numeric", "numeric_to_real", "shorter", "longer", "seconds", "no_digits")
SELECT "id", "no_length", "with_length", "no_precision", CAST("with_precision" AS NUMERIC), "wider", "narrower", CAST("real_to_numeric" AS NUMERIC), CAST("numeric_to_real" AS REAL), "shorter", "longer", "seconds", "no_digits"
FROM "book";
DROP TABLE "book";
ALTER TABLE "joinery_new_book" RENAME TO "book";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
