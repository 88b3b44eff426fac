-- loses: table t
-- must be 0: SELECT count(*) FROM "child" AS child WHERE child."t_id" IS NOT NULL

BEGIN;

-- drop foreign key child.child_t
ALTER TABLE "child" DROP CONSTRAINT "child_t";

-- drop table t
DROP TABLE "t";

-- add table t (2 columns)
CREATE TABLE "t" (
    "id" integer NOT NULL,
    "value" integer,
    CONSTRAINT "t_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "t_value" ON "t" ("value");

-- add foreign key child.child_t
ALTER TABLE "child" ADD CONSTRAINT "child_t" FOREIGN KEY ("t_id") REFERENCES "t" ("id");

COMMIT;
