-- joinery: id=2026-11-21T09:00:00:000000 description=Fill the search index
-- joinery: depends=orders/2026-11-20T08:00:00:000000
-- joinery: depends=catalog
-- joinery: transaction=none

-- joinery: forwards sqlite
INSERT INTO book_search (rowid, title) SELECT id, title FROM book;

-- joinery: forwards postgresql
REFRESH MATERIALIZED VIEW book_search;

-- joinery: backwards
DELETE FROM book_search;
