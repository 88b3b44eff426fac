BEGIN;

-- add table department
CREATE TABLE "department" (
    "id" INTEGER PRIMARY KEY,
    "head_id" INTEGER,
    FOREIGN KEY ("head_id") REFERENCES "employee" ("id")
);

-- add table employee
CREATE TABLE "employee" (
    "id" INTEGER PRIMARY KEY,
    "boss_id" INTEGER,
    "department_id" INTEGER,
    FOREIGN KEY ("boss_id") REFERENCES "employee" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("department_id") REFERENCES "department" ("id")
);

COMMIT;
