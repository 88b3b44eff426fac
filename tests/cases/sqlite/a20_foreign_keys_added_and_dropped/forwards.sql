-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change child: e, foreign key to r1 (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER PRIMARY KEY,
    "a" INTEGER,
    "b" INTEGER,
    "c" INTEGER,
    "e" INTEGER,
    CONSTRAINT "to_a" FOREIGN KEY ("a") REFERENCES "r1" ("id"),
    CONSTRAINT "to_b" FOREIGN KEY ("b") REFERENCES "r1" ("id") ON DELETE CASCADE,
    CONSTRAINT "to_d" FOREIGN KEY ("e") REFERENCES "r1" ("id")
);
INSERT INTO "joinery_new_child" ("id", "a", "b", "c", "e")
SELECT "id", "a", "b", "c", "d"
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- no row may point nowhere
PRAGMA foreign_key_check("child");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
