-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change child: foreign key to r1 (rebuild)
CREATE TABLE "joinery_new_child" (
    "id" INTEGER PRIMARY KEY,
    "ref" INTEGER,
    CONSTRAINT "target" FOREIGN KEY ("ref") REFERENCES "r1" ("id")
);
INSERT INTO "joinery_new_child" ("id", "ref")
SELECT "id", "ref"
FROM "child";
DROP TABLE "child";
ALTER TABLE "joinery_new_child" RENAME TO "child";

-- no row may point nowhere
PRAGMA foreign_key_check("child");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
