-- forwards
BEGIN;

-- add table t (2 columns)
CREATE TABLE "t" (
    "id" integer NOT NULL,
    "status" text DEFAULT 'new',
    CONSTRAINT "t_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "t_status_check" CHECK ("status" IN ('new', 'it''s paid'))
);

-- change column t.status (type enum('new','it''s paid') -> enum('new','paid','gone'))
ALTER TABLE "t"
    DROP CONSTRAINT "t_status_check",
    ADD CONSTRAINT "t_status_check" CHECK ("status" IN ('new', 'paid', 'gone'));

-- rename column t.status -> state
ALTER TABLE "t" RENAME COLUMN "status" TO "state";
ALTER TABLE "t" RENAME CONSTRAINT "t_status_check" TO "t_state_check";

COMMIT;

-- backwards
BEGIN;

-- rename column t.state -> status
ALTER TABLE "t" RENAME COLUMN "state" TO "status";
ALTER TABLE "t" RENAME CONSTRAINT "t_state_check" TO "t_status_check";

-- change column t.status (type enum('new','paid','gone') -> enum('new','it''s paid'))
ALTER TABLE "t"
    DROP CONSTRAINT "t_status_check",
    ADD CONSTRAINT "t_status_check" CHECK ("status" IN ('new', 'it''s paid'));

-- drop table t
DROP TABLE "t";

COMMIT;
