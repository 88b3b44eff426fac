-- must be 0: SELECT count(*) FROM (SELECT "n" AS value FROM "b" WHERE "n" IS NOT NULL GROUP BY "n" HAVING count(*) > 1)
-- must be 0: SELECT count(*) FROM "b" AS child WHERE child."a_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "a" AS parent WHERE parent."id" = child."a_id")
-- must be 0: SELECT count(*) FROM "b" WHERE NOT (n > 0)

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change b: unique (n), foreign key to a, check (rebuild)
CREATE TABLE "joinery_new_b" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "a_id" INTEGER,
    "n" INTEGER,
    UNIQUE ("n"),
    FOREIGN KEY ("a_id") REFERENCES "a" ("id"),
    CHECK (n > 0)
);
INSERT INTO "joinery_new_b" ("id", "a_id", "n")
SELECT "id", "a_id", "n"
FROM "b";
DROP TABLE "b";
ALTER TABLE "joinery_new_b" RENAME TO "b";

-- no row may point nowhere
PRAGMA foreign_key_check("b");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
