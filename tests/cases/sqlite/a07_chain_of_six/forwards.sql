BEGIN;

-- add table a
CREATE TABLE "a" (
    "id" INTEGER PRIMARY KEY
);

-- add table b
CREATE TABLE "b" (
    "id" INTEGER PRIMARY KEY,
    "a_id" INTEGER,
    FOREIGN KEY ("a_id") REFERENCES "a" ("id")
);

-- add table c
CREATE TABLE "c" (
    "id" INTEGER PRIMARY KEY,
    "b_id" INTEGER,
    FOREIGN KEY ("b_id") REFERENCES "b" ("id")
);

-- add table d
CREATE TABLE "d" (
    "id" INTEGER PRIMARY KEY,
    "c_id" INTEGER,
    FOREIGN KEY ("c_id") REFERENCES "c" ("id")
);

-- add table e
CREATE TABLE "e" (
    "id" INTEGER PRIMARY KEY,
    "d_id" INTEGER,
    FOREIGN KEY ("d_id") REFERENCES "d" ("id")
);

-- add table f
CREATE TABLE "f" (
    "id" INTEGER PRIMARY KEY,
    "e_id" INTEGER,
    FOREIGN KEY ("e_id") REFERENCES "e" ("id")
);

COMMIT;
