-- forwards
BEGIN;

-- drop table a
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fk";
DROP TABLE "a";

-- drop table b
ALTER TABLE "c" DROP CONSTRAINT "c_b_id_fk";
DROP TABLE "b";

-- drop table c
ALTER TABLE "d" DROP CONSTRAINT "d_c_id_fk";
DROP TABLE "c";

-- drop table d
DROP TABLE "d";

COMMIT;

-- backwards
BEGIN;

-- add table d (2 columns)
CREATE TABLE "d" (
    "id" integer NOT NULL,
    "c_id" integer,
    CONSTRAINT "d_pkey" PRIMARY KEY ("id")
);

-- add table c (2 columns)
CREATE TABLE "c" (
    "id" integer NOT NULL,
    "b_id" integer,
    CONSTRAINT "c_pkey" PRIMARY KEY ("id")
);

-- add table b (2 columns)
CREATE TABLE "b" (
    "id" integer NOT NULL,
    "a_id" integer,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);

-- add table a (1 columns)
CREATE TABLE "a" (
    "id" integer NOT NULL,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);

-- add table b (2 columns)
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fk" FOREIGN KEY ("a_id") REFERENCES "a" ("id");

-- add table c (2 columns)
ALTER TABLE "c" ADD CONSTRAINT "c_b_id_fk" FOREIGN KEY ("b_id") REFERENCES "b" ("id");

-- add table d (2 columns)
ALTER TABLE "d" ADD CONSTRAINT "d_c_id_fk" FOREIGN KEY ("c_id") REFERENCES "c" ("id");

COMMIT;
