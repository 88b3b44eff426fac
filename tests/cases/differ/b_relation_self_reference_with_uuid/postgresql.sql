BEGIN;

-- add table node (2 columns)
CREATE TABLE "node" (
    "id" uuid DEFAULT gen_random_uuid() NOT NULL,
    "parent_id" uuid,
    CONSTRAINT "node_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "node_parent" FOREIGN KEY ("parent_id") REFERENCES "node" ("id") ON DELETE CASCADE
);

COMMIT;
