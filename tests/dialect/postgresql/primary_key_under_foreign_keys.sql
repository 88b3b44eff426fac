-- forwards
BEGIN;

-- drop primary key of table p
ALTER TABLE "c" DROP CONSTRAINT "c_p_id_fk";

-- drop primary key of table p
-- add unique constraint p.p_id
ALTER TABLE "p"
    DROP CONSTRAINT "p_pkey",
    ALTER COLUMN "id" DROP NOT NULL,
    ADD CONSTRAINT "p_id" UNIQUE NULLS NOT DISTINCT ("id");

-- add primary key to table p
ALTER TABLE "p" ADD CONSTRAINT "p_pkey" PRIMARY KEY ("code");

-- drop primary key of table p
ALTER TABLE "c" ADD CONSTRAINT "c_p_id_fk" FOREIGN KEY ("p_id") REFERENCES "p" ("id");

COMMIT;

-- backwards
BEGIN;

-- drop primary key of table p
ALTER TABLE "p" DROP CONSTRAINT "p_pkey";

-- drop unique constraint p.p_id
ALTER TABLE "c" DROP CONSTRAINT "c_p_id_fk";

-- drop unique constraint p.p_id
-- add primary key to table p
ALTER TABLE "p"
    DROP CONSTRAINT "p_id",
    ADD CONSTRAINT "p_pkey" PRIMARY KEY ("id");

-- drop unique constraint p.p_id
ALTER TABLE "c" ADD CONSTRAINT "c_p_id_fk" FOREIGN KEY ("p_id") REFERENCES "p" ("id");

COMMIT;
