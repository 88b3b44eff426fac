BEGIN;

-- drop table f
DROP TABLE "f";

-- drop table e
DROP TABLE "e";

-- drop table d
DROP TABLE "d";

-- drop table c
DROP TABLE "c";

-- drop table b
DROP TABLE "b";

-- drop table a
DROP TABLE "a";

COMMIT;
