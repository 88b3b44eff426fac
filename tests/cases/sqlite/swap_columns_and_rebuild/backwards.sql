-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view v
DROP VIEW "v";

-- rename column a.y to joinery_moved_x
ALTER TABLE "a" RENAME COLUMN "y" TO "joinery_moved_x";

-- rename column a.x to y
ALTER TABLE "a" RENAME COLUMN "x" TO "y";

-- rename column a.joinery_moved_x to x
ALTER TABLE "a" RENAME COLUMN "joinery_moved_x" TO "x";

-- change a: x, y (rebuild)
CREATE TABLE "joinery_new_a" (
    "id" INTEGER PRIMARY KEY,
    "x" TEXT,
    "y" INTEGER,
    UNIQUE ("y"),
    CHECK (x <> y)
);
INSERT INTO "joinery_new_a" ("id", "x", "y")
SELECT "id", "x", "y"
FROM "a";
DROP TABLE "a";
ALTER TABLE "joinery_new_a" RENAME TO "a";
CREATE INDEX "by_x" ON "a" ("x") WHERE y > 0;

-- change view v
CREATE VIEW "v" AS SELECT x AS text, y AS number FROM a;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "v";

-- no row may point nowhere
PRAGMA foreign_key_check("c");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
