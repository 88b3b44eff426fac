-- loses: table parcel

BEGIN;

-- drop table parcel
DROP TABLE "parcel";

COMMIT;
