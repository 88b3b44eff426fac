-- loses: column book.sneaky
-- loses: column book.none
-- loses: column book.nothing
-- loses: column book.flag
-- loses: column book.truth
-- loses: column book.code
-- loses: column book.weight
-- loses: column book.pages

BEGIN;

-- drop column book.sneaky
-- drop column book.none
-- drop column book.nothing
-- drop column book.flag
-- drop column book.truth
-- drop column book.code
-- drop column book.weight
-- drop column book.pages
ALTER TABLE "book"
    DROP COLUMN "sneaky",
    DROP COLUMN "none",
    DROP COLUMN "nothing",
    DROP COLUMN "flag",
    DROP COLUMN "truth",
    DROP COLUMN "code",
    DROP COLUMN "weight",
    DROP COLUMN "pages";

COMMIT;
