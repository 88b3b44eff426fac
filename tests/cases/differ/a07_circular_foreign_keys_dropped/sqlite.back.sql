BEGIN;

-- add table department
CREATE TABLE "department" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "head_id" INTEGER,
    CONSTRAINT "department_head" FOREIGN KEY ("head_id") REFERENCES "employee" ("id") ON DELETE SET NULL
);

-- add table employee
CREATE TABLE "employee" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "department_id" INTEGER NOT NULL,
    CONSTRAINT "employee_department" FOREIGN KEY ("department_id") REFERENCES "department" ("id")
);

COMMIT;
