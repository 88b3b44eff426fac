-- forwards
BEGIN;

-- add table a (2 columns)
CREATE TABLE "a" (
    "id" integer NOT NULL,
    "parent_id" integer
);
ALTER TABLE "a"
    ADD CONSTRAINT "joinery_old_a_pkey" PRIMARY KEY ("id"),
    ADD CONSTRAINT "a_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "a" ("id");

-- rename table a_pkey -> c
ALTER TABLE "a_pkey" RENAME TO "c";
ALTER TABLE "c" RENAME CONSTRAINT "a_pkey_pkey" TO "c_pkey";
ALTER TABLE "a" RENAME CONSTRAINT "joinery_old_a_pkey" TO "a_pkey";

COMMIT;

-- backwards
BEGIN;

-- rename table c -> a_pkey
ALTER TABLE "a" RENAME CONSTRAINT "a_pkey" TO "joinery_old_a_pkey";
ALTER TABLE "c" RENAME TO "a_pkey";
ALTER TABLE "a_pkey" RENAME CONSTRAINT "c_pkey" TO "a_pkey_pkey";

-- drop table a
DROP TABLE "a";

COMMIT;
