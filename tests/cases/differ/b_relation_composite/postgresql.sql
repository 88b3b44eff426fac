BEGIN;

-- add table parcel (3 columns)
CREATE TABLE "parcel" (
    "id" integer NOT NULL,
    "order_id" integer,
    "line_position" integer,
    CONSTRAINT "parcel_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "parcel_line" FOREIGN KEY ("order_id", "line_position") REFERENCES "line" ("order_id", "position") ON DELETE SET NULL
);

COMMIT;
