-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change view v
DROP VIEW "v";

-- rename column a.x to joinery_moved_y
ALTER TABLE "a" RENAME COLUMN "x" TO "joinery_moved_y";

-- rename column a.y to x
ALTER TABLE "a" RENAME COLUMN "y" TO "x";

-- rename column a.joinery_moved_y to y
ALTER TABLE "a" RENAME COLUMN "joinery_moved_y" TO "y";

-- change a: y, x (rebuild)
CREATE TABLE "joinery_new_a" (
    "id" INTEGER PRIMARY KEY,
    "y" TEXT,
    "x" BIGINT,
    UNIQUE ("x"),
    CHECK (y <> x)
);
INSERT INTO "joinery_new_a" ("id", "y", "x")
SELECT "id", "y", "x"
FROM "a";
DROP TABLE "a";
ALTER TABLE "joinery_new_a" RENAME TO "a";
CREATE INDEX "by_x" ON "a" ("y") WHERE x > 0;

-- change view v
CREATE VIEW "v" AS SELECT y AS text, x AS number FROM a;

-- views and triggers must still work
EXPLAIN QUERY PLAN SELECT * FROM "v";

-- no row may point nowhere
PRAGMA foreign_key_check("c");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
