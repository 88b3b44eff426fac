BEGIN;

-- add table employee (2 columns)
CREATE TABLE "employee" (
    "id" integer NOT NULL,
    "department_id" integer NOT NULL,
    CONSTRAINT "employee_pkey" PRIMARY KEY ("id")
);

-- add table department (2 columns)
CREATE TABLE "department" (
    "id" integer NOT NULL,
    "head_id" integer,
    CONSTRAINT "department_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "department_head" FOREIGN KEY ("head_id") REFERENCES "employee" ("id") ON DELETE SET NULL
);

-- add foreign key employee.employee_department
ALTER TABLE "employee" ADD CONSTRAINT "employee_department" FOREIGN KEY ("department_id") REFERENCES "department" ("id");

COMMIT;
