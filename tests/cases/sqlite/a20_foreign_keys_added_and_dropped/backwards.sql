-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change child: d, foreign key to r1 (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER PRIMARY KEY,
    "a" INTEGER,
    "b" INTEGER,
    "c" INTEGER,
    "d" INTEGER,
    CONSTRAINT "to_c" FOREIGN KEY ("c") REFERENCES "r1" ("id"),
    CONSTRAINT "to_d" FOREIGN KEY ("d") REFERENCES "r1" ("id")
);
INSERT INTO "joinery_new_child" ("id", "a", "b", "c", "d")
SELECT "id", "a", "b", "c", "e"
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- no row may point nowhere
PRAGMA foreign_key_check("child");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
