-- warning: Foreign key parcel_line of table parcel says MATCH FULL, which SQLite does not know. It is written down but not obeyed.

BEGIN;

-- add table parcel
CREATE TABLE "parcel" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "order_id" INTEGER,
    "line_position" INTEGER,
    CONSTRAINT "parcel_line" FOREIGN KEY ("order_id", "line_position") REFERENCES "line" ("order_id", "position") ON DELETE SET NULL MATCH FULL
);

COMMIT;
