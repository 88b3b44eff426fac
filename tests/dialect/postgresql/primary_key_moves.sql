-- forwards
BEGIN;

-- change primary key of table t
ALTER TABLE "t"
    DROP CONSTRAINT "t_pkey",
    ALTER COLUMN "id" DROP NOT NULL,
    ADD CONSTRAINT "t_pkey" PRIMARY KEY ("code");
ALTER TABLE "t"
    DROP CONSTRAINT "t_pkey",
    ADD CONSTRAINT "both" PRIMARY KEY ("id", "code");

-- drop primary key of table t
ALTER TABLE "t"
    DROP CONSTRAINT "both",
    ALTER COLUMN "id" DROP NOT NULL,
    ALTER COLUMN "code" DROP NOT NULL;

COMMIT;

-- backwards
BEGIN;

-- add primary key to table t
ALTER TABLE "t" ADD CONSTRAINT "both" PRIMARY KEY ("id", "code");

-- change primary key of table t
ALTER TABLE "t"
    DROP CONSTRAINT "both",
    ALTER COLUMN "id" DROP NOT NULL,
    ADD CONSTRAINT "t_pkey" PRIMARY KEY ("code");
ALTER TABLE "t"
    DROP CONSTRAINT "t_pkey",
    ALTER COLUMN "code" DROP NOT NULL,
    ADD CONSTRAINT "t_pkey" PRIMARY KEY ("id");

COMMIT;
