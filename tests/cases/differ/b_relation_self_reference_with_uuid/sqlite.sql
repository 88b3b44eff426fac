BEGIN;

-- add table node
CREATE TABLE "node" (
    "id" UUID NOT NULL PRIMARY KEY DEFAULT (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))),
    "parent_id" UUID,
    CONSTRAINT "node_parent" FOREIGN KEY ("parent_id") REFERENCES "node" ("id") ON DELETE CASCADE
);

COMMIT;
