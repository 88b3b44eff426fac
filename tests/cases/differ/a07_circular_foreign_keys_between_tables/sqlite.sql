-- must be 0: SELECT count(*) FROM "department" AS child WHERE child."head_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "employee" AS parent WHERE parent."id" = child."head_id")
-- must be 0: SELECT count(*) FROM "employee" AS child WHERE child."department_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "department" AS parent WHERE parent."id" = child."department_id")

-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change department: foreign key to employee (rebuild)
CREATE TABLE "joinery_new_department" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "head_id" INTEGER,
    CONSTRAINT "department_head" FOREIGN KEY ("head_id") REFERENCES "employee" ("id")
);
INSERT INTO "joinery_new_department" ("id", "head_id")
SELECT "id", "head_id"
FROM "department";
DROP TABLE "department";
ALTER TABLE "joinery_new_department" RENAME TO "department";

-- change employee: foreign key to department (rebuild)
CREATE TABLE "joinery_new_employee" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "department_id" INTEGER,
    CONSTRAINT "employee_department" FOREIGN KEY ("department_id") REFERENCES "department" ("id")
);
INSERT INTO "joinery_new_employee" ("id", "department_id")
SELECT "id", "department_id"
FROM "employee";
DROP TABLE "employee";
ALTER TABLE "joinery_new_employee" RENAME TO "employee";

-- no row may point nowhere
PRAGMA foreign_key_check("department");
PRAGMA foreign_key_check("employee");

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
