BEGIN;

-- add table parcel
CREATE TABLE "parcel" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "order_id" INTEGER,
    "line_position" INTEGER,
    CONSTRAINT "parcel_line" FOREIGN KEY ("order_id", "line_position") REFERENCES "line" ("order_id", "position") ON DELETE SET NULL
);

COMMIT;
