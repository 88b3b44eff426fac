BEGIN;

-- add table login (1 columns)
CREATE TABLE "login" (
    "user_name" text
) INHERITS (event);

COMMIT;
