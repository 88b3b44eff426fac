-- foreign keys are off while tables change
PRAGMA foreign_keys=OFF;

BEGIN;

-- change employee: foreign key to department (rebuild)
CREATE TABLE "joinery_new_employee" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "department_id" INTEGER
);
INSERT INTO "joinery_new_employee" ("id", "department_id")
SELECT "id", "department_id"
FROM "employee";
DROP TABLE "employee";
ALTER TABLE "joinery_new_employee" RENAME TO "employee";

-- change department: foreign key to employee (rebuild)
CREATE TABLE "joinery_new_department" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "head_id" INTEGER
);
INSERT INTO "joinery_new_department" ("id", "head_id")
SELECT "id", "head_id"
FROM "department";
DROP TABLE "department";
ALTER TABLE "joinery_new_department" RENAME TO "department";

COMMIT;

-- back to normal
PRAGMA foreign_keys=ON;
